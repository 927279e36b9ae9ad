import Diagnostics
import Policies
import Testing

@Suite struct LostSectionTests {
  private let current = TextSample(version: "1.1").check(
    "# Privacy Policy\n\n## Retention\na\n\n## Cookies\nb\n\n## Our Contacts {#contact}\nc"
  ).summary

  @Test func aDraftThatLacksASectionIsTold() throws {
    let sample = TextSample(current: current)
    expectFindings("## Retention\na\n\n## Cookies\nb", [(.lostSection, nil)], of: sample)
    let finding = try #require(sample.check("## Retention\na\n\n## Cookies\nb").findings.first)
    #expect(finding.message == "the section 'Our Contacts' with the id 'contact' is lost")
    #expect(
      finding.help == "write {#contact} after the heading in its place, or map it under 'anchors:' in document.yml")
    #expect(finding.related.map(\.position) == [SourcePosition(line: 9, column: 1)])
    #expect(finding.severity == .warning)
  }

  @Test func theHeadingThatReadsMostLikeItIsNamed() throws {
    let text = "## Retention\na\n\n## Cookies\nb\n\n1️⃣## Your Contacts\nc"
    expectFindings(text, [(.lostSection, "1️⃣")], of: TextSample(current: current))
    let finding = try #require(TextSample(current: current).check(text.filter { $0 != "1️⃣" }).findings.first)
    #expect(finding.help == "did it become 'Your Contacts'? then write {#contact} after that heading")
  }

  @Test func anIdThatIsKeptOrMappedIsNotLost() {
    var sample = TextSample(current: current)
    sample.document.control.anchors = [MovedAnchor(id: "cookies", target: "/cookie-notice/")]
    expectFindings("## Retention\na\n\n## Write to us {#contact}\nc", [], of: sample)
  }

  @Test func onlyDraftsCanLoseOne() {
    var sample = TextSample(current: current)
    sample.version = "1.1"
    expectFindings("## Else\na", [], of: sample)
  }

  @Test func anotherTitleIsNoLostSection() {
    expectFindings(
      "# Privacy Statement\n\n## Retention\na\n\n## Cookies\nb\n\n## Our Contacts {#contact}\nc", [],
      of: TextSample(current: current))
  }
}
