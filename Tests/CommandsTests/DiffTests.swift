import ArgumentParser
import TestSupport
import Testing

@testable import Commands

@Suite struct DiffTests {
  private static func revision(_ version: String, _ text: String) -> String {
    """
    ---
    version: "\(version)"
    title: Policy
    nature: substantive
    change: Change
    approvals: [{ role: dpo, title: Officer, date: 2019-01-0\(version.suffix(1)) }]
    ---
    \(text)
    """
  }

  private static func folder(hasDraft: Bool = false) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "Content/organization.yml": "name: Example\nroles:\n  dpo: { title: Officer }\n",
      "Content/documents/policy/document.yml": "title: Policy\nkind: policy\nowner: dpo\napprovers: [dpo]\n",
      "Content/documents/policy/1.1.md": revision("1.1", "Kept for ten weeks.\n"),
      "Content/documents/policy/1.2.md": revision("1.2", "Kept for twelve weeks.\n"),
      "Content/documents/policy/1.3.md": revision("1.3", "Kept for twelve whole weeks.\n"),
      "Site/site.yml": "title: Site\nurl: https://example.org/\ntag: example.org,2019\n",
    ])
    if hasDraft {
      try folder.write(Array("---\ntitle: Policy\n---\nKept for ever.\n".utf8), to: "Content/documents/policy/draft.md")
    }
    return folder
  }

  private static func diff(_ arguments: [String], hasDraft: Bool = false) throws -> (text: String, isDifferent: Bool) {
    let folder = try folder(hasDraft: hasDraft)
    let options = ["--content", folder.path + "/Content", "--site", folder.path + "/Site", "--as-of", "2020-01-01"]
    return try Diff.parse(arguments + options).compare()
  }

  @Test(arguments: [
    (["policy"], false, "Policy: 1.2 → 1.3"), (["policy"], true, "Policy: 1.3 → draft"),
    (["policy", "1.1"], false, "Policy: 1.1 → 1.3"), (["policy", "1.1", "1.2"], true, "Policy: 1.1 → 1.2"),
    (["policy", "1.1", "current"], true, "Policy: 1.1 → 1.3"),
  ])
  func comparesWhatIsMeant(arguments: [String], hasDraft: Bool, title: String) throws {
    let (text, isDifferent) = try Self.diff(arguments, hasDraft: hasDraft)
    #expect(text.hasPrefix(title + "\n"))
    #expect(isDifferent)
  }

  @Test func marksWords() throws {
    let text = try Self.diff(["policy", "1.1", "1.2"]).text
    #expect(text.contains("Kept for [-ten-]{+twelve+} weeks."))
  }

  @Test func saysInALineWhatChanged() throws {
    let text = try Self.diff(["policy", "1.1", "1.2", "--stat"]).text
    #expect(text == "1 passage edited; numbers changed\n1 change: 1 word inserted, 1 deleted, 3 kept.\n")
  }

  @Test(arguments: [
    ("markdown", "<del>ten</del><ins>twelve</ins>"), ("html", "<del>ten</del><ins>twelve</ins>"),
    ("json", "\"op\":\"insert\",\"text\":\"twelve\""),
  ])
  func printsEveryFormat(format: String, marked: String) throws {
    #expect(try Self.diff(["policy", "1.1", "1.2", "--format", format]).text.contains(marked))
  }

  @Test(arguments: [
    (["polcy"], "did you mean 'policy'?"), (["policy", "1.4"], "did you mean '1.1'?"),
    (["policy", "1.1", "1.22"], "did you mean '1.2'?"),
  ])
  func refusesUnknownNames(arguments: [String], help: String) throws {
    let error = #expect(throws: ValidationError.self) { try Self.diff(arguments) }
    #expect(error?.message.contains(help) == true)
  }

  @Test func comparesFilesOfAnyOrigin() throws {
    let folder = try TemporaryFolder([
      "a.md": "---\nx: 1\n---\nSame text.\n", "b.md": "Same text.\n", "c.md": "Other.\n",
    ])
    let same = try Diff.parse([folder.path + "/a.md", folder.path + "/b.md"]).compare()
    #expect(!same.isDifferent)
    #expect(try Diff.parse([folder.path + "/a.md", folder.path + "/c.md"]).compare().isDifferent)
    #expect(throws: ExitCode(1)) {
      try Diff.parse([folder.path + "/a.md", folder.path + "/c.md", "--exit-code", "--stat"]).run()
    }
    #expect(throws: Failure.status) { try Diff.parse([folder.path + "/a.md", folder.path + "/none.md"]).compare() }
  }

  @Test(arguments: [
    [], ["a.md"], ["a.md", "b.md", "c.md"], ["policy", "1", "2", "3"], ["policy", "--context", "-1"],
  ])
  func refusesOtherArguments(arguments: [String]) {
    #expect(throws: (any Error).self) { try Diff.parse(arguments) }
  }
}
