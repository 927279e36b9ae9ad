import Diagnostics
import Foundation
import Importing
import Policies
import TestSupport
import Testing

/// What a nightly job does.
@Suite(.enabled(if: TestRepository.isPossible)) struct FollowingTests {
  @Test func importingAgainAddsOnlyWhatIsNew() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add", on: "2024-01-01")
    let first = try await ImportedFiles.of(repository.path)
    let (content, _, folder) = try first.load()
    let again = try await ImportedFiles.of(repository.path, into: content)
    #expect(again.files.isEmpty)
    #expect(again.summary.leftOut.isEmpty)

    try repository.commit(["a.md": "Two.\n", "b.md": "New.\n"], "Change", on: "2024-01-01")
    let third = try await ImportedFiles.of(repository.path, into: content)
    #expect(
      third.files.keys.sorted() == [
        "documents/a/2024-01-01.2.md", "documents/b/2024-01-01.md", "documents/b/document.yml",
      ])
    #expect(third.text("documents/a/2024-01-01.2.md").contains("nature: substantive"))
    withExtendedLifetime(folder) {}
  }

  @Test func aRowThatWasTakenOutOfThePlanStaysOut() async throws {
    let repository = try TestRepository()
    for text in ["One.", "Two.", "Three."] { try repository.commit(["a.md": text], text) }
    var plan = try await ImportedFiles.of(repository.path).summary.plan
    plan.documents[0].texts.remove(at: 1)
    let (content, _, folder) = try await ImportedFiles.of(repository.path, plan: plan).load()
    #expect(content.documents.first?.revisions.count == 2)
    #expect(try await ImportedFiles.of(repository.path, into: content).files.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func aHistoryThatWasWrittenAnewAddsNothing() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add")
    let (content, _, folder) = try await ImportedFiles.of(repository.path).load()
    try repository.git(["commit", "-q", "--amend", "-m", "Add it"])
    let again = try await ImportedFiles.of(repository.path, into: content)
    #expect(again.files.isEmpty)
    #expect(again.summary.leftOut.map(\.reason) == ["the history of 'a' was written anew since it was imported"])
    withExtendedLifetime(folder) {}
  }

  @Test func documentsThatAPlanHasJoinedGoOnAsOne() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add a", on: "2024-01-01")
    try repository.commit(["a.md": nil], "Drop a", on: "2024-01-02")
    try repository.commit(["b.md": "Two other words.\n"], "Add b", on: "2024-01-03")
    var plan = try await ImportedFiles.of(repository.path).summary.plan
    plan.documents[0].withdrawn = nil
    plan.documents[0].texts += plan.documents.removeLast().texts
    let (content, _, folder) = try await ImportedFiles.of(repository.path, plan: plan).load()
    #expect(try await ImportedFiles.of(repository.path, into: content).summary.advice.isEmpty)

    try repository.commit(["b.md": "Two more words.\n"], "Change b", on: "2024-01-04")
    try repository.commit(["a.md": "One again.\n"], "Bring a back", on: "2024-01-05")
    try repository.commit(["b.md": "Two last words.\n"], "Change b again", on: "2024-01-06")
    let again = try await ImportedFiles.of(repository.path, into: content)
    #expect(again.summary.documents.map(\.id) == ["a"])
    #expect(again.versions("a") == ["2024-01-04", "2024-01-05", "2024-01-06"])
    withExtendedLifetime(folder) {}
  }

  @Test func aNewFileAtAFormerPathIsADocumentOfItsOwn() async throws {
    let repository = try TestRepository()
    let text = "# Terms\n\nThese are the terms that apply to all who use the service.\n"
    try repository.commit(["p/a.md": text], "Add", on: "2024-01-01")
    try repository.git(["mv", "p/a.md", "p/a2.md"])
    try repository.commit([:], "Rename", on: "2024-01-02")
    let (content, _, folder) = try await ImportedFiles.of(repository.path).load()
    #expect(content.documents.map(\.id) == ["a2"])
    try repository.commit(["p/a.md": "Something else.\n"], "Add another", on: "2024-01-03")
    let again = try await ImportedFiles.of(repository.path, into: content)
    #expect(again.summary.documents.map(\.id) == ["a"])
    #expect(again.summary.leftOut.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func aPlanThatIsWrittenAndReadDoesTheSame() async throws {
    let repository = try TestRepository()
    try RandomHistory(seed: 7).write(to: repository)
    let direct = try await ImportedFiles.of(repository.path)
    let folder = try TemporaryFolder(["plan.yml": direct.summary.plan.text])
    let (plan, findings) = ImportPlan.read("\(folder.path)/plan.yml")
    #expect(findings.map(\.message) == [])
    let applied = try await ImportedFiles.of(repository.path, plan: plan)
    #expect(applied.files == direct.files)
  }

  @Test func aRowWithoutATextIsSaidAtItsPlace() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add")
    var text = try await ImportedFiles.of(repository.path).summary.plan.text
    text = text.replacing("path: a.md", with: "path: b.md")
    let folder = try TemporaryFolder(["plan.yml": text])
    let (plan, _) = ImportPlan.read("\(folder.path)/plan.yml")
    let options = ImportOptions(patterns: ["**/*.md"].compactMap(PathPattern.init))
    let (_, findings) = try await ImportedFiles.prepare(repository.path, options, plan: plan)
    #expect(findings.map(\.rule.id) == ["unknown-source-text"])
    #expect(findings.first?.message.hasSuffix("writes no text 'b.md'") == true)
    #expect(findings.first?.position?.line == 11)
  }
}

@Suite(.enabled(if: TestRepository.isPossible)) struct RepositoryTests {
  @Test func aBareRepositoryABundleAndACloneAreTheSame() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add")
    let folder = try TemporaryFolder()
    try repository.git(["bundle", "create", "-q", "\(folder.path)/x.bundle", "main"])
    try repository.git(["clone", "-q", "--bare", repository.path, "\(folder.path)/bare.git"])
    let files = try await ImportedFiles.of(repository.path).files.filter { $0.key != "organization.yml" }
    for path in ["\(folder.path)/x.bundle", "\(folder.path)/bare.git"] {
      let imported = try await ImportedFiles.of(path)
      #expect(imported.files.filter { $0.key != "organization.yml" } == files)
    }
    #expect(try await ImportedFiles.of("\(folder.path)/x.bundle").text("organization.yml") == "name: x\nroles: {}\n")
  }

  @Test func aShallowCloneIsRefusedWithTheCommandThatMendsIt() async throws {
    let repository = try TestRepository()
    for text in ["One.", "Two."] { try repository.commit(["a.md": text], text) }
    let folder = try TemporaryFolder()
    try repository.git(["clone", "-q", "--depth", "1", "file://\(repository.path)", "\(folder.path)/clone"])
    let error = await #expect(throws: GitFailure.self) { try await ImportedFiles.open("\(folder.path)/clone") }
    #expect(error == .shallow(path: "\(folder.path)/clone"))
    #expect(error?.description.contains("fetch --unshallow") == true)
  }

  @Test func whatIsNoRepositoryIsRefused() async throws {
    let folder = try TemporaryFolder(["x.bundle": "no bundle", "empty/.keep": ""])
    for path in ["\(folder.path)/x.bundle", "\(folder.path)/empty", "\(folder.path)/missing", "--upload-pack=x"] {
      await #expect(throws: GitFailure.notARepository(path: path)) { try await ImportedFiles.open(path) }
    }
    let empty = try TestRepository()
    let options = ImportOptions(patterns: ["**"].compactMap(PathPattern.init))
    await #expect(throws: GitFailure.withoutCommits(path: empty.path)) {
      try await ImportedFiles.prepare(empty.path, options)
    }
  }

  @Test func withoutGitItSaysWhatToInstall() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: GitFailure.notInstalled) {
      try await GitRepository.open(folder.path, searchPath: "/nonexistent", temporaryFolder: "/tmp")
    }
  }

  @Test func nothingThatARepositorySaysIsRun() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n", ".gitattributes": "*.md diff=x filter=x\n"], "Add")
    let trap = "touch \(repository.path)/run"
    for setting in [
      "core.fsmonitor", "core.pager", "diff.external", "diff.x.textconv", "diff.x.command", "filter.x.smudge",
      "filter.x.clean", "gpg.program", "core.sshCommand", "core.alternateRefsCommand", "alias.log", "alias.cat-file",
    ] { try repository.git(["config", setting, trap]) }
    try repository.git(["config", "log.showSignature", "true"])
    for hook in ["post-checkout", "reference-transaction", "post-index-change"] {
      try repository.folder.write(Array("#!/bin/sh\n\(trap)\n".utf8), to: ".git/hooks/\(hook)")
      chmod("\(repository.path)/.git/hooks/\(hook)", 0o755)
    }
    #expect(try await ImportedFiles.of(repository.path).summary.revisions == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(repository.path)/run"))
  }
}

@Suite struct ContentWriterTests {
  @Test func newContentComesAtOnceAndNothingWaitsBehind() throws {
    let folder = try TemporaryFolder()
    let content = "\(folder.path)/deep/Content"
    let writer = try ContentWriter(content: content)
    try writer.write([1], to: "documents/a/1.0.md")
    #expect(!FileManager.default.fileExists(atPath: content))
    #expect(throws: WritingError.busy(content: content)) { try ContentWriter(content: content) }
    try writer.finish(replacing: "revisions.lock")
    #expect(try Data(contentsOf: URL(filePath: "\(content)/documents/a/1.0.md")) == Data([1]))
  }

  @Test func nothingThatIsThereIsOverwrittenButTheSeals() throws {
    let folder = try TemporaryFolder(["documents/a/1.0.md": "old", "revisions.lock": "old"])
    let writer = try ContentWriter(content: folder.path)
    for path in ["revisions.lock", "documents/b/1.0.md", "documents/a/1.1.md", "documents/a/1.0.md"] {
      try writer.write(Array("new".utf8), to: path)
    }
    #expect(throws: WritingError.self) { try writer.finish(replacing: "revisions.lock") }
    func text(_ path: String) throws -> String { try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8) }
    #expect(try text("documents/a/1.0.md") == "old")
    #expect(try text("documents/a/1.1.md") == "new")
    #expect(try text("documents/b/1.0.md") == "new")
    #expect(try text("revisions.lock") == "new")
  }

  @Test func whatAKilledImportLeftIsRemoved() throws {
    let folder = try TemporaryFolder([".codicil-import/documents/a/1.0.md": "left", "documents/b/1.0.md": "x"])
    do { _ = try ContentWriter(content: folder.path) }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/.codicil-import"))
  }
}
