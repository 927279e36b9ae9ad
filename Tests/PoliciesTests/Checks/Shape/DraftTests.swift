import Diagnostics
import Policies
import Testing

@Suite struct DraftTests {
  @Test(arguments: ["", "title: Privacy Policy", "# Only a comment.", "title:\nchange: ~\nnature:\n"])
  func mayBeUnfinished(record: String) throws {
    #expect(try ContentFixture(["draft.md": "---\n\(record)\n---\nText."]).report() == [])
  }

  @Test func readsEveryKey() throws {
    let record = """
      title: Privacy Policy
      nature: material
      change: Shorter retention
      summary: |
        We keep less.
      author: Officer
      approvals: [{ role: ciso, title: Chief, date: 2020-01-03 }]
      effective: 2020-03-01
      confirmed: [number]
      """
    let (content, findings) = try ContentFixture(["draft.md": "---\n\(record)\n---\nText."]).load()
    #expect(findings == [])
    let draft = try #require(content.documents.first?.drafts.first)
    #expect(draft.summary == "We keep less.")
    #expect(draft.approvals.map(\.role) == ["ciso"])
    #expect(draft.effective == "2020-03-01".date)
    #expect(draft.confirmed == ["number"])
    #expect(draft.text.firstLine == 12)
  }

  @Test(arguments: [
    ("1️⃣version: \"2.0\"", "draft-with-version"), ("nature: 1️⃣big", "unknown-nature"),
    ("effective: 1️⃣soon", "invalid-date"), ("1️⃣published: 2020-01-03", "unknown-key"),
  ])
  func isStillChecked(line: String, rule: String) throws {
    #expect(try ContentFixture(["draft.md": "---\n\(line)\n---\nText."]).report() == ["\(rule) draft.md 1️⃣"])
  }
}
