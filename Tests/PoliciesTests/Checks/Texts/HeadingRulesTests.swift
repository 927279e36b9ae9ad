import Diagnostics
import Policies
import Testing

@Suite struct HeadingRulesTests {
  @Test func anIdGivenTwiceStandsAtTheSecond() throws {
    let text = "## Ä {#c}\na\n\n### B 1️⃣{#c} ##\nb\n\n## D {#d}\nc\n\nTwo\nlines 2️⃣{#c}\n---\nd"
    expectFindings(text, [(.duplicateHeadingID, "1️⃣"), (.duplicateHeadingID, "2️⃣")])
    let finding = try #require(TextSample().check("## Ä {#c}\n## B {#c}").findings.first)
    #expect(finding.message == "the id 'c' is given to a second heading")
    #expect(finding.related.map(\.position) == [SourcePosition(line: 1, column: 6)])
  }

  @Test func anIdThatAHeadingGetsFromItsTextIsNeverADuplicate() {
    expectFindings("## C {#c}\na\n## C\nb\n## C\nc", [])
  }

  @Test func aHeadingTwoLevelsBelowTheOneAboveSkipsOne() throws {
    expectFindings("# A\na\n1️⃣### B\nb\n#### C\nc\n## D\nd\n2️⃣###### E\ne", [(.skippedLevel, "1️⃣"), (.skippedLevel, "2️⃣")])
    let finding = try #require(TextSample().check("## A\n#### B").findings.first)
    #expect(finding.message == "the heading 'B' has level 4 below one of level 2")
    #expect(finding.help == "write '### B'")
  }

  @Test func aTextStartsAtTheFirstOrSecondLevel() {
    expectFindings("## A\na", [])
    expectFindings("a\n\n  1️⃣### A\na", [(.skippedLevel, "1️⃣")])
  }

  @Test(arguments: ["1️⃣## {#a}\na", "1️⃣##\na", "1️⃣## &nbsp;\na"])
  func aHeadingNeedsText(text: String) {
    expectFindings(text, [(.headingWithoutText, "1️⃣")])
  }

  @Test(arguments: ["## `a`\na", "## ![Logo](files/logo.png)\na", "## [a](#a)\na"])
  func codeAnImageOrALinkIsText(text: String) {
    expectFindings(text, [])
  }
}
