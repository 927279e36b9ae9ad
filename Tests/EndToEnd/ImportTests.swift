import Foundation
import TestSupport
import Testing

/// The sample's own files as a history, imported with the built tool.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git"))) struct ImportTests {
  private func git(_ tool: Tool, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = ["-C", tool.folder.path + "/source"] + arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "C", "GIT_COMMITTER_EMAIL": "c@example.org",
      "GIT_AUTHOR_DATE": "2024-01-02T00:00:00Z", "GIT_COMMITTER_DATE": "2024-01-02T00:00:00Z",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func write(_ text: String, _ tool: Tool, commit: String) throws {
    try tool.folder.write(Array(text.utf8), to: "source/privacy.md")
    try git(tool, "add", "-A")
    try git(tool, "commit", "-q", "-m", commit)
  }

  private func toolOnHistory() throws -> Tool {
    let tool = Tool(
      folder: try TemporaryFolder(["source/privacy.md": "---\ntitle: Privacy\n---\nLast updated: 1 May 2019\n"]))
    try git(tool, "init", "-q")
    try git(tool, "add", "-A")
    try git(tool, "commit", "-q", "-m", "Add")
    try write("---\ntitle: Privacy\n---\nWe keep logs for two weeks.\n", tool, commit: "Keep less")
    return tool
  }

  @Test func aHistoryIsImportedFollowedAndChecked() throws {
    let tool = try toolOnHistory()
    let first = try tool.run("import", "source", "--owner", "dpo", "--approver", "legal")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("Imported 1 document with 2 revisions into Content; 0 renames followed.\n"))
    #expect(first.output.contains("Content/documents/privacy/2024-01-02.md:10: 'Last updated: 1 May 2019' contradicts"))
    let files = try tool.files("Content")
    #expect(
      files.keys.sorted() == [
        "documents/privacy/2024-01-02.2.md", "documents/privacy/2024-01-02.md", "documents/privacy/document.yml",
        "organization.yml", "revisions.lock",
      ])
    #expect(files["revisions.lock"]?.split(separator: 0x0A).count == 3)

    let again = try tool.run("import", "source")
    #expect(again.output == "Nothing new to import.\n")
    #expect(try tool.files("Content") == files)

    try write("---\ntitle: Privacy\n---\nWe keep logs for a week.\n", tool, commit: "Keep still less")
    #expect(try tool.run("import", "source").output.contains("1 revision into Content (1 document of them there"))
    let after = try tool.files("Content")
    #expect(after["documents/privacy/2024-01-02.3.md"] != nil)
    #expect(after["revisions.lock"]?.split(separator: 0x0A).count == 4)
    for (path, bytes) in files where path != "revisions.lock" { #expect(after[path] == bytes) }
  }

  @Test func aPlanIsWrittenEditedAndDone() throws {
    let tool = try toolOnHistory()
    let planned = try tool.run("import", "source", "--plan", "plan.yml", "--versions", "number")
    #expect(planned.status == 0)
    #expect(try tool.files(".").keys.contains { $0.hasPrefix("Content") } == false)
    try tool.replace("id: privacy", by: "id: privacy-policy", in: "plan.yml")
    try tool.replace("change: Keep less", by: "change: Keep logs for less", in: "plan.yml")
    #expect(try tool.run("import", "source", "--apply", "plan.yml").status == 0)
    let text = try tool.files("Content")["documents/privacy-policy/1.1.md"].map { String(decoding: $0, as: UTF8.self) }
    #expect(text?.contains("change: Keep logs for less\n") == true)

    try tool.replace("version: \"1.1\"", by: "version: \"0.9\"", in: "plan.yml")
    let refused = try tool.run("import", "source", "--apply", "plan.yml", "--content", "Other")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[disordered-plan]"))
    #expect(try tool.run("import", "source", "--plan", "plan.yml").status == 64)
  }

  @Test func whatCannotBeImportedIsSaid() throws {
    let tool = try toolOnHistory()
    #expect(try tool.run("import", "missing").status == 74)
    #expect(
      try tool.run("import", "source", environment: ["PATH": "/nonexistent"]).errors.contains("git is not installed"))
    #expect(try tool.run("import", "source", "--path", "").status == 64)
    #expect(try tool.run("import", "source", "--all-parents", "--first-parent").status == 64)
    #expect(
      try tool.run("import", "source", "--dry-run").output.hasPrefix("create Content/documents/privacy/document.yml\n"))
    #expect(try tool.files(".").keys.contains { $0.hasPrefix("Content") } == false)
  }
}
