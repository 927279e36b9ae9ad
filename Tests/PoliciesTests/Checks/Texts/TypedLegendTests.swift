import Diagnostics
import Policies
import Testing

@Suite struct TypedLegendTests {
  @Test(arguments: [
    "Last updated: 3 January 2019", "**Last updated:** 2019-01-03", "*Last Updated on January 3, 2019*",
    "Last revised 3rd January 2019.", "Last modified: Jan 03, 2019", "Effective date: 03/01/2019",
    "Effective Jan. 3rd, 2019",
    "Effective as of 1/3/2019", "Effective from Thursday, January 3, 2019", "In force since 03.01.2019", "Version 1.1",
    "Version: 1.1", "Version 1.1.0", "Revision 1.1", "Rev. 1.1", "v1.1", "Version no. 1.1",
    "Version 1.1 (3 January 2019)",
    "Version 1.1 | Last updated: 3 January 2019", "Version 1.1, effective 3 January 2019",
    "Version 1.1 of 3 January 2019",
    "Revision date: 3 January 2019", "Date of last revision: 2019/01/03", "Date: 3 January 2019",
    "Updated: January 2019",
    "This policy was last updated on 3 January 2019.", "This Privacy Policy is effective from 3 January 2019.",
    "Last updated on the 3rd of January 2019", "Last updated: 3\u{A0}January\u{A0}2019", "Last updated: 03-Jan-2019",
    "Published on 3 January 2019 and effective from 3 January 2019", "Last reviewed: 3 January 2019",
    "Last updated: 3 January 2019. It says what we do.", "> Last updated: 3 January 2019",
    "- Last updated: 3 January 2019",
    "Last updated:\n3 January 2019", "Last updated: 3/1/19",
  ])
  func doublesTheLegend(line: String) {
    let findings = TextSample(version: "1.1").check("# Privacy Policy\n\n\(line)\n\n## A\n\nb").findings
    #expect(findings.map(\.rule) == [.typedLegend])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test(arguments: [
    ("Last updated: 25 May 2018", "the revision was published on 2019-01-03"),
    ("Last updated: 03/02/2019", "the revision was published on 2019-01-03"),
    ("Last updated: 31 February 2019", "the revision was published on 2019-01-03"),
    ("Last updated: February 2019", "the revision was published on 2019-01-03"),
    ("Effective date: 4 January 2019", "the revision is effective from 2019-01-03"),
    ("Version 1.0", "this is revision 1.1"), ("Version 1.10", "this is revision 1.1"),
    ("Version 1.1, last updated 25 May 2018", "the revision was published on 2019-01-03"),
    ("Last reviewed: 4 January 2019", "no review has this date"),
  ])
  func contradictsTheRecord(line: String, fault: String) {
    let findings = TextSample(version: "1.1").check("# Privacy Policy\n\n\(line)\n\n## A\n\nb").findings
    #expect(findings.map(\.rule) == [.contradictingLegend])
    #expect(findings.map(\.message) == ["'\(line)' contradicts the record: \(fault)"])
  }

  @Test(arguments: [
    "We last updated our servers on 3 January 2019.", "Effective 3 January 2019, we set fewer cookies.",
    "Version 2.0 of the product adds cookies.", "The list of cookies was last updated on 3 January 2019.",
    "On 3 January 2019 we revised this policy.", "This policy may change.", "This policy is reviewed every 12 months.",
    "Last updated: see above", "Effective 2019", "We keep data for 10 weeks from the date of collection.",
    "First published: 25 May 2018", "Next review: 3 January 2020", "ISO/IEC 27001 version 2013",
    "This policy was last updated on 3 January 2019 because the law changed.", "`version`", "1.1", "3 January 2019",
    "| Version | Date |\n|---|---|\n| 1.0 | 2018-05-25 |",
  ])
  func aSentenceThatMentionsADateIsFine(line: String) {
    expectFindings("# Privacy Policy\n\n\(line)\n\n## A\n\nb", [], of: TextSample(version: "1.1"))
  }

  @Test func standsWhereItsLineStands() {
    let sample = TextSample(version: "1.1")
    expectFindings(
      "Of Ex Libris\\\n1️⃣Version 1.1\\\n2️⃣Last updated: 3 January 2019", [(.typedLegend, "1️⃣"), (.typedLegend, "2️⃣")],
      of: sample)
    expectFindings("> Ä\n>  1️⃣*Version 1.0*  \n> b", [(.contradictingLegend, "1️⃣")], of: sample)
  }

  @Test func manyLinesAreReadOneByOne() {
    let lines = (0..<9).map {
      "Last updated on Thursday, the 3rd of January 2019 (version 1.\($0)); effective 3 January 2019"
    }
    let findings = TextSample(version: "1.1").check(lines.joined(separator: "\n")).findings.sorted()
    #expect(findings.map { $0.position?.line } == Array(1...9))
    #expect(findings.filter { $0.rule == .typedLegend }.map { $0.position?.line } == [2])
  }

  @Test func inATableOfTwoColumnsARowCounts() {
    expectFindings(
      "1️⃣| Last updated | 3 January 2019 |\n|---|---|\n| Owner | CISO |\n2️⃣| **Version** | 1.0 |",
      [(.typedLegend, "1️⃣"), (.contradictingLegend, "2️⃣")], of: TextSample(version: "1.1"))
  }

  @Test func elsewhereAParagraphThatIsNothingElseCounts() {
    let above = String(repeating: "A.\n\n", count: 20)
    let sample = TextSample(version: "1.1")
    expectFindings(above + "1️⃣Last updated: 3 January 2019", [(.typedLegend, "1️⃣")], of: sample)
    expectFindings(above + "Version 1.0 |\nLast updated: 3 January 2019. And more", [], of: sample)
    expectFindings(above + "- Version 1.0: 2018-05-25", [], of: sample)
    expectFindings(above + "Last updated: 3 January 2019. It says what we do.", [], of: sample)
  }

  @Test func aTitleMayNameTheDocumentButAlsoAProduct() {
    var sample = TextSample(version: "1.1")
    sample.document.revisions[1].record.title = "Primo Notice"
    expectFindings("1️⃣Primo Notice, last updated on 3 January 2019", [(.typedLegend, "1️⃣")], of: sample)
    expectFindings("Primo version 4.7", [], of: sample)
  }

  @Test(arguments: [
    ("Last updated: 4 January 2019", Rule.typedLegend), ("Version 2.0", .typedLegend),
    ("Last updated: January 2019", .typedLegend),
    ("Last updated: 2 January 2019", .contradictingLegend), ("Version 1.1", .contradictingLegend),
    ("Effective date: December 2018", .contradictingLegend),
  ])
  func aDraftComesAfterTheCurrentRevision(line: String, rule: Rule) {
    let current = TextSample(version: "1.1").check("A").summary
    expectFindings("1️⃣\(line)", [(rule, "1️⃣")], of: TextSample(current: current))
    expectFindings("1️⃣\(line)", [(.typedLegend, "1️⃣")])
  }
}
