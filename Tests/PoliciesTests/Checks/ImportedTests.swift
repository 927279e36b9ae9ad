import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct ImportedTests {
  /// What the checks say of a revision without approvals, published in 2019, of a document that has approvers.
  private func findings(_ lines: String) throws -> [String] {
    let record = ContentFixture.record("1.0", replacing: "published: 2019-01-03\n\(lines)").split(separator: "\n")
      .filter { !$0.hasPrefix("approvals") }.joined(separator: "\n")
    let fixture = try ContentFixture(["1.0.md": "---\n\(record)\n---\nText.\n"])
    let (content, findings) = fixture.load()
    return findings.map(\.message) + content.documents.flatMap { report($0) }
  }

  @Test func aTextThatWasImportedNeedsNoApprovals() throws {
    #expect(try findings("imported: { commit: 4f1c0a, path: Policies/privacy.md }") == [])
    #expect(try findings("imported: { commit: 4f1c0a, path: a.md, mended: true }") == [])
    #expect(try findings("").count == 1)
  }

  @Test func whereItWasTakenFromIsSaidInFull() throws {
    #expect(try findings("imported: { commit: 4f1c0a }").count == 1)
    #expect(try findings("imported: true").count == 1)
  }
}

@Suite struct ImportPlanTests {
  private func findings(_ documents: String) -> [String] {
    let text = "format: codicil-import/1\ndocuments:\n\(documents)"
    return ImportPlan.read(SourceFile(path: "plan.yml", bytes: Array(text.utf8))).findings.map {
      "\($0.rule.id) \($0.position?.line ?? 0):\($0.position?.column ?? 0)"
    }
  }

  private func document(_ texts: String, id: String = "a") -> String {
    "  - id: \(id)\n    kind: policy\n    texts:\n\(texts)"
  }

  private func row(_ keys: String) -> String { "      - { \(keys), commit: c, path: p }\n" }

  @Test func versionsRiseAndDatesNeverFall() {
    let rows = row("version: \"1.0\", published: 2024-01-02") + row("version: \"1.0.0\", published: 2024-01-01")
    #expect(findings(document(rows)) == ["disordered-plan 7:20", "disordered-plan 7:40"])
    #expect(findings(document(row("version: \"1.0\"") + row("version: \"2024-01-01\""))) == ["disordered-plan 7:20"])
    #expect(findings(document(row("version: \"1.0\"") + row("nature: editorial"))) == [])
  }

  @Test func noTwoDocumentsHaveOneIdAndNoneHasOneThatIsTaken() {
    #expect(findings(document(row("change: x")) + document(row("change: x"))) == ["disordered-plan 7:9"])
    #expect(findings(document(row("change: x"), id: "assets")) == ["disordered-plan 3:9"])
  }

  @Test(arguments: ["", "a", "[]", "- x", "format: codicil-import/2\ndocuments: []", "documents: []", "\u{1}"])
  func whatIsNoPlanIsSaid(text: String) {
    #expect(!ImportPlan.read(SourceFile(path: "plan.yml", bytes: Array(text.utf8))).findings.isEmpty)
  }
}
