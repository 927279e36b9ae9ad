import Diagnostics
import Policies
import Testing

/// A draft, approved and revised, is the draft again.
@Suite struct RelinkingTests {
  private static let files = [
    "fragments/short.md": "We *keep* data\nin {{values.region}}.\n", "fragments/long.md": "One.\n\n- two\n- three\n",
    "fragments/nested.md": "Before.\n\n> {{> long}}\n\nAfter {{> short}}\n",
  ]

  @Test(arguments: [
    "{{organization.name}}", "{{organization.name}}{{organization.name}} {{ organization.name }}\n",
    "# At {{organization.name}}\n\nÄ {{values.region}}, 🇨🇭 {{> short}} e\u{301} {{values.list}}\r\n\r\n{{> nested}}\r\n",
    "> 1. {{> long}}\n>\n> 2. {{> nested}}\n\n{{table cookies columns=\"name\" caption=\"x\"}}",
    "| a | b |\n|---|---|\n| {{values.code}} | {{> short}} |\n", "[{{organization.name}}](mailto:{{contacts.privacy}})",
    "\\{{organization.name}} `{{organization.name}}` {{organization.name}}\n\n    {{organization.name}}\n",
    "{{values.code}} and \\{{values.code}} and {{values.code}}",
  ])
  func whatWasWrittenOutIsPutBack(draft: String) throws {
    let expanded = try ReuseFixture(Self.files).expand(draft)
    #expect(expanded.isComplete && !expanded.expansions.isEmpty && expanded.findings.isEmpty)
    #expect(String(decoding: expanded.body, as: UTF8.self) != draft)
    let relinked = RelinkedText(expanded.body, expanded.expansions)
    #expect(String(decoding: relinked.body, as: UTF8.self) == draft)
    #expect(relinked.refused.isEmpty)
  }

  /// An issued text may have braces of its own; in a draft they must not become references.
  @Test func bracesOfAnIssuedTextStayBraces() throws {
    let issued = "Write {{organization.name}}, `{{code}}` and \\{{this}}.\n"
    let relinked = RelinkedText(Array(issued.utf8), [])
    #expect(String(decoding: relinked.body, as: UTF8.self) == issued.replacing("Write {{", with: "Write \\{{"))
    let expanded = try ReuseFixture().expand(relinked.body)
    #expect(expanded.expansions.isEmpty && expanded.findings.isEmpty && expanded.body == relinked.body)
  }

  @Test(arguments: [
    ("organization.name", [1, 1, 1, 3]), ("{{a b}}", [1, 1, 1, 3]),
    ("{{> x}}", [1, 1, 1, 6]), ("{{> x}}", [9, 1, 9, 2]),
    ("{{> x}}", [1_000_000_000, 1_000_000_000, 1_000_000_000, 1_000_000_000]), ("{{> x}}", [2, 1, 3, 1]),
  ])
  func aStretchThatIsNoneIsRefused(source: String, place: [Int]) throws {
    let kept = Expansion(source: "{{> long}}", range: range([2, 2, 2, 3]))
    let wrong = Expansion(source: source, range: range(place))
    let relinked = RelinkedText(Array("abcd\nefg\n".utf8), [wrong, kept])
    let isAcross = place == [2, 1, 3, 1]
    #expect(relinked.refused == [isAcross ? kept : wrong])
    #expect(String(decoding: relinked.body, as: UTF8.self) == (isAcross ? "abcd\n{{> x}}" : "abcd\ne{{> long}}g\n"))
  }

  private func range(_ place: [Int]) -> SourceRange {
    SourceRange(
      SourcePosition(line: place[0], column: place[1]), SourcePosition(line: place[2], column: place[3]))
  }
}
