import Diagnostics
import Policies
import Testing

@Suite struct YAMLTests {
  @Test(arguments: [
    ("change: Retention1️⃣: 12 weeks", "a second ': ' stands on a line that has its key already"),
    ("change: one\n1️⃣two", "this line is neither 'key: value' nor part of the value above"),
    ("summary: x\n  author1️⃣: y", "a second ': ' stands on a line that has its key already"),
    ("summary: 1️⃣[one, two", "the '[' that begins here is not closed, or lacks a comma"),
    ("summary: 1️⃣{ one: two", "the '{' that begins here is not closed, or lacks a comma"),
    ("summary: 1️⃣\"one", "the quote that begins here is not closed"),
    ("summary: \"a 1️⃣\\d\"", "the '\\' in this text begins nothing that YAML knows"),
    ("1️⃣\tsummary: x", "a tab stands where the line is indented"),
    ("summary: x\n1️⃣\tauthor: y", "a tab stands where the line is indented"),
    ("summary: 1️⃣@home", "a value cannot begin with '@'"), ("summary: 1️⃣%", "a value cannot begin with '%'"),
    ("summary: 1️⃣*All* sections", "'*' or '&' at the beginning of a value is YAML's sign for an alias or an anchor"),
    ("summary: 1️⃣*All sections", "'*' or '&' at the beginning of a value is YAML's sign for an alias or an anchor"),
    ("summary: 1️⃣- one", "a list's '- ' cannot stand here"),
    ("summary: | 1️⃣text", "the text of a block ('|' or '>') begins on the line below"),
    ("author: \"A\" 1️⃣and B", "this does not stand where a key is expected"),
  ])
  func isExplainedAtItsPlace(lines: String, message: String) throws {
    let fixture = try ContentFixture(["1.0.md": ContentFixture.revision("1.0", replacing: lines)])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["yaml-syntax 1.0.md 1️⃣"])
    #expect(findings.map(\.message) == [message])
  }

  @Test func endsWithItsFirstDocument() throws {
    let control = ContentFixture.control + "\n1️⃣---\ntitle: Another\n"
    #expect(try ContentFixture(["document.yml": control]).report() == ["yaml-syntax document.yml 1️⃣"])
  }

  @Test func findsAllDuplicatesAndReadsOn() throws {
    let lines = """
      title: One
      change: One
      1️⃣"title": Two
      author: { a: 1, 2️⃣a: 2 }
      3️⃣change: Two
      4️⃣title: Three
      5️⃣efective: 2019-01-03
      """
    let fixture = try ContentFixture(["1.0.md": ContentFixture.revision("1.0", replacing: lines)])
    #expect(
      fixture.report() == [
        "duplicate-key 1.0.md 1️⃣", "wrong-type 1.0.md 8:9", "duplicate-key 1.0.md 2️⃣", "duplicate-key 1.0.md 3️⃣",
        "duplicate-key 1.0.md 4️⃣", "unknown-key 1.0.md 5️⃣",
      ])
    #expect(fixture.load().content.documents.first?.revisions.first?.record.title == "One")
    #expect(fixture.load().findings.first?.related.first?.position == SourcePosition(line: 5, column: 1))
  }

  @Test func readsAliases() throws {
    let organization = """
      name: &name Example
      url: https://example.org/
      roles:
        ciso: &chief { title: *name }
        dpo: *chief
      """
    let (content, findings) = try ContentFixture(["organization.yml": organization]).load()
    #expect(findings == [])
    #expect(content.organization.title(ofRole: "dpo") == "Example")
  }
}
