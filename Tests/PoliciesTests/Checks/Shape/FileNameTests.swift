import Diagnostics
import Policies
import TestSupport
import Testing

/// What the names of files and folders say.
@Suite struct FileNameTests {
  @Test func knowsEveryKindOfFile() throws {
    let text = "Text."
    let fixture = try ContentFixture([
      "1.0.md": ContentFixture.revision("1.0"), "1.10.md": ContentFixture.revision("1.10"),
      "1.9.md": ContentFixture.revision("1.9"),
      "1.9.fr.md": "---\nversion: \"1.9\"\nlanguage: fr\ntitle: Confidentialité\n---\n\(text)",
      "1.9.fr.2.md": "---\nversion: \"1.9\"\nlanguage: fr\ntitle: Confidentialité\n---\n\(text)",
      "1.9.zh-Hant-TW.md": "---\nversion: \"1.9\"\nlanguage: zh-Hant-TW\ntitle: 隱私\n---\n\(text)",
      "draft.md": "---\n---\n\(text)", "draft-shorter-retention.md": "---\ntitle: x\nnature: material\n---\n\(text)",
      "documents/privacy-policy/files/b.png": "", "documents/privacy-policy/files/a/c.pdf": "",
      ".DS_Store": "", ".1.0.md.swp": "", "1.0.md~": "", "#1.0.md#": "", ".git/config": "",
      "documents/privacy-policy/files/.hidden": "", "documents/.keep": "", "README.md": nil,
    ])
    #expect(fixture.report() == [])
    let document = try #require(fixture.load().content.documents.first)
    #expect(document.revisions.map(\.version.description) == ["1.0", "1.9", "1.10"])
    #expect(document.drafts.map(\.name) == ["shorter-retention", ""])
    #expect(document.drafts.map(\.nature) == [.material, nil])
    #expect(
      document.translations.map { "\($0.version) \($0.language) \($0.correction) \($0.record.title)" } == [
        "1.9 fr 2 Confidentialité", "1.9 fr 1 Confidentialité", "1.9 zh-Hant-TW 1 隱私",
      ])
    #expect(document.files == ["a/c.pdf", "b.png"])
  }

  @Test(arguments: [
    ("v2.2.md", "unknown-file", "did you mean '2.2.md'?"), ("2.2.markdown", "unknown-file", "did you mean '2.2.md'?"),
    ("Draft.md", "unknown-file", "did you mean 'draft.md'?"), ("DRAFT.MD", "unknown-file", "did you mean 'draft.md'?"),
    ("draft_one.md", "unknown-file", "did you mean 'draft-one.md'?"),
    ("draft-One Two.md", "malformed-id", "rename it to 'one-two'"),
    ("documant.yml", "unknown-file", "did you mean 'document.yml'?"),
    ("notes.txt", "unknown-file", "move it to 'files' if the text uses it, or delete it"),
    ("2.2.txt", "unknown-file", "did you mean '2.2.md'?"),
    ("photo.png", "unknown-file", "move it to 'files' if the text uses it, or delete it"),
    ("archive/2.1.md", "unknown-file", "move it to 'files' if the text uses it, or delete it"),
    ("2..2.md", "malformed-version", "did you mean '2.2'?"), ("02.2.md", "malformed-version", "did you mean '2.2'?"),
    ("2019-02-29.md", "malformed-version", "write numbers with dots ('2.2', '2.10.1') or a date ('2019-01-03')"),
    ("1234567890.md", "malformed-version", "write numbers with dots ('2.2', '2.10.1') or a date ('2019-01-03')"),
    ("1.0.french.md", "malformed-language", "write a tag such as 'fr', 'pt-BR' or 'zh-Hant'"),
    ("1.0.f.md", "malformed-language", "write a tag such as 'fr', 'pt-BR' or 'zh-Hant'"),
    ("1.0.fr.1.md", "unknown-file", "did you mean '1.0.fr.2.md'?"),
    ("1.0.fr.two.md", "unknown-file", "did you mean '1.0.fr.2.md'?"),
  ])
  func isFoundByItsName(name: String, rule: String, help: String) throws {
    let path = "documents/privacy-policy/\(name)"
    let fixture = try ContentFixture([path: "Text."])
    let findings = fixture.load().findings
    #expect(findings.map(\.rule.id) == [rule])
    #expect(findings.map(\.help) == [help])
    let entry = name.split(separator: "/").first ?? ""
    #expect(findings.map(fixture.describe) == ["\(rule) \(entry)"])
  }

  @Test(arguments: [
    ("Privacy_Policy", "rename it to 'privacy-policy'"), ("privacy--policy", "rename it to 'privacy-policy'"),
    ("-privacy", "rename it to 'privacy'"), ("datenschutzerklärung", "rename it to 'datenschutzerkl-rung'"),
    ("assets", "choose another name, such as 'privacy-policy'"),
    ("as-of", "choose another name, such as 'privacy-policy'"), ("fr", "choose another name, such as 'privacy-policy'"),
    ("pt-br", "choose another name, such as 'privacy-policy'"),
    ("zh-hant-tw", "choose another name, such as 'privacy-policy'"),
  ])
  func refusesTheFolder(name: String, help: String) throws {
    let fixture = try ContentFixture([
      "documents/\(name)/document.yml": ContentFixture.control, "documents/\(name)/draft.md": "---\n---\nText.",
    ])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["malformed-id documents/\(name)"])
    #expect(findings.map(\.help) == [help])
  }

  @Test(arguments: ["a", "faq", "eu-privacy", "eu-data", "2fa", "gdpr-2018", "search-terms", "us-terms", "doc-100"])
  func takesTheFolder(name: String) throws {
    let fixture = try ContentFixture([
      "documents/\(name)/document.yml": ContentFixture.control, "documents/\(name)/draft.md": "---\n---\nText.",
    ])
    #expect(fixture.report() == [])
    #expect(fixture.load().content.documents.map(\.id) == [name, "privacy-policy"].sorted())
  }
}
