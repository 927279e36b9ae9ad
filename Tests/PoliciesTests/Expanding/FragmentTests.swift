import Diagnostics
import Markdown
import Policies
import Testing

@Suite struct FragmentTests {
  private static let files = [
    "fragments/short.md": "\nWe *keep* data\nin {{values.region}}.\n\n",
    "fragments/long.md": "One.\n\n- two\n- three\n",
    "fragments/nested.md": "Before.\n\n> {{> long}}\n\nAfter {{> short}}\n",
    "fragments/windows.md": "A\r\n\r\nB\r\n",
    "fragments/pipe.md": "a | b \\| c\n",
  ]

  @Test(arguments: [
    ("A\n\n{{> short}}\n\nB", "A\n\nWe *keep* data\nin the \\*European\\* Union.\n\nB"),
    ("A {{> short}} B", "A We *keep* data in the \\*European\\* Union. B"),
    ("A\n{{> short}}\nB", "A\nWe *keep* data in the \\*European\\* Union.\nB"),
    ("- {{> long}}\n- x", "- One.\n\n  - two\n  - three\n- x"),
    ("- x\n\n  {{> long}}", "- x\n\n  One.\n\n  - two\n  - three"),
    ("> 1. {{> long}}", "> 1. One.\n>\n>    - two\n>    - three"),
    ("{{> nested}}", "Before.\n\n> One.\n>\n> - two\n> - three\n\nAfter We *keep* data in the \\*European\\* Union."),
    ("{{> windows}}\n", "A\n\nB\n"),
    ("{{> long}}\r\n", "One.\r\n\r\n- two\r\n- three\r\n"),
    ("| x |\n|---|\n| {{> pipe}} |", "| x |\n|---|\n| a \\| b \\| c |"),
  ])
  func aFragmentIsABlockOrStandsWithinALine(source: String, expected: String) throws {
    let fixture = try ReuseFixture(Self.files)
    #expect(fixture.text(source) == expected)
    #expect(fixture.report(source).isEmpty)
  }

  @Test(arguments: [
    ("a {{> shrot}}", ["unknown-reference draft.md 1:3"]),
    ("a {{> ../organization}}", ["unknown-reference draft.md 1:3"]),
    ("a {{> }}", ["malformed-reference draft.md 1:3"]),
    ("a {{> long}}", ["misplaced-reference draft.md 1:3"]),
    ("a\n\nb {{table cookies}}", ["misplaced-reference draft.md 3:3"]),
  ])
  func whatCannotBeWrittenOutIsSaidWhereItStands(source: String, findings: [String]) throws {
    let fixture = try ReuseFixture(Self.files)
    let expanded = fixture.expand(source)
    #expect(expanded.findings.map { described($0) } == findings)
    #expect(String(decoding: expanded.file.bytes, as: UTF8.self) == source && !expanded.isComplete)
  }

  private func described(_ finding: Finding) -> String {
    let position = finding.position.map { "\($0.line):\($0.column)" } ?? ""
    return "\(finding.rule.id) \(finding.path.split(separator: "/").last ?? "") \(position)"
  }

  @Test func fragmentsAreCheckedOnTheirOwn() throws {
    let fixture = try ReuseFixture([
      "fragments/a.md": "x\n\n1️⃣{{> b}}", "fragments/b.md": "{{> a}}", "fragments/self.md": "1️⃣{{> self}}",
      "fragments/open.md": "1️⃣```\ncode", "fragments/comment.md": "a\n\n1️⃣<!-- b",
      "fragments/wrong.md": "{{document.whatever}} 1️⃣{{organization.who}} 2️⃣{{what ever}}",
    ])
    #expect(
      Set(FragmentCheck.findings(in: fixture.expander).map(fixture.fixture.describe)) == [
        "circular-fragment fragments/b.md 1:1", "circular-fragment fragments/self.md 1️⃣",
        "unclosed-fragment fragments/open.md 2:1", "unclosed-fragment fragments/comment.md 1️⃣",
        "unknown-reference fragments/wrong.md 1️⃣", "malformed-reference fragments/wrong.md 2️⃣",
      ])
    for name in ["a", "b", "self", "open", "comment"] { #expect(!fixture.expand("{{> \(name)}}").isComplete) }
  }

  @Test func namesOfFilesAreHeldToTheirForm() throws {
    let fixture = try ReuseFixture([
      "fragments/A b.md": "x", "fragments/x.txt": "x", "fragments/sub/x.md": "x", "registers/Cookies.yml": "rows: []",
    ])
    #expect(
      Set(fixture.loading.map(fixture.fixture.describe)) == [
        "unknown-file fragments/A b.md", "unknown-file fragments/x.txt", "unknown-file fragments/sub",
        "unknown-file registers/Cookies.yml",
      ])
  }

  @Test func aFindingNamesTheFileItWasWrittenIn() throws {
    let fixture = try ReuseFixture([
      "fragments/a.md": "One.\n\nSee *this* <b>2️⃣</b> and\n[nowhere](/nowhere/).", "fragments/line.md": "a <i>b</i>",
    ])
    let draft = "Text {{> line}} and <u>x</u>\n\n> {{> a}}\n\n<s>end</s> {{organization.name}}"
    let expanded = fixture.expand(draft)
    let tree = Tree(parsing: expanded.file)
    let tags = tree.nodes.indices.filter { tree.nodes[$0].kind == .htmlInline }
    let places = tags.map { node in
      let (file, range) = expanded.origin(of: tree.range(of: node))
      return "\(file.path.split(separator: "/").last ?? "") \(range.start.line):\(range.start.column)"
    }
    #expect(
      places == [
        "line.md 1:3", "line.md 1:7", "draft.md 1:21", "draft.md 1:25", "a.md 3:12", "a.md 3:15", "draft.md 5:1",
        "draft.md 5:7",
      ])
  }

  @Test func expansionsAreThoseOfTheDraftItself() throws {
    let fixture = try ReuseFixture(Self.files)
    let expanded = fixture.expand("Ä {{organization.name}}, {{> short}}\n\n{{> nested}}\n")
    #expect(expanded.expansions.map(\.source) == ["{{organization.name}}", "{{> short}}", "{{> nested}}"])
    #expect(
      expanded.expansions.map { [$0.range.start.line, $0.range.start.column, $0.range.end.line, $0.range.end.column] }
        == [[1, 3, 1, 10], [1, 12, 1, 53], [3, 1, 10, 48]])
    #expect(expanded.sources.contains { $0.hasSuffix("fragments/long.md") })
  }
}
