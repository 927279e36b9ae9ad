import Foundation
import TestSupport

/// A git repository of a test, made with git.
struct TestRepository {
  /// Whether there is a git to make one with; `make test` installs it.
  static let isPossible: Bool = {
    let found = ["/usr/bin/git", "/usr/local/bin/git", "/bin/git"].contains {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    if !found { FileHandle.standardError.write(Data("git is not installed: tests of imports are skipped\n".utf8)) }
    return found
  }()

  let folder: TemporaryFolder
  var path: String { folder.path }

  init(_ arguments: String...) throws {
    folder = try TemporaryFolder()
    try git(["init", "-q", "-b", "main"] + arguments)
  }

  /// Writes texts, nil taking a file away, and commits them at noon, UTC, of a day.
  func commit(_ files: [String: String?], _ subject: String, on day: String = "2024-01-01") throws {
    try commit(bytes: files.mapValues { $0.map { Array($0.utf8) } }, subject, on: day)
  }

  func commit(bytes files: [String: [UInt8]?], _ subject: String, on day: String = "2024-01-01") throws {
    for (path, bytes) in files {
      if let bytes { try folder.write(bytes, to: path) } else { try folder.remove(path) }
    }
    try git(["add", "-A"])
    try git(["commit", "-q", "--allow-empty", "--allow-empty-message", "-m", subject], on: day)
  }

  /// Puts a changed commit in the place of the last one, and returns its id.
  func damageHead(_ change: (String) -> String) throws -> String {
    let commit = try git(["cat-file", "commit", "HEAD"])
    let folder = try TemporaryFolder(["commit": change(String(decoding: commit, as: UTF8.self))])
    let id = try git(["hash-object", "-t", "commit", "-w", "--literally", "\(folder.path)/commit"]).dropLast()
    try git(["reset", "-q", "--soft", String(decoding: id, as: UTF8.self)])
    return String(decoding: id, as: UTF8.self)
  }

  @discardableResult
  func git(_ arguments: [String], on day: String = "2024-01-01") throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", path, "-c", "core.autocrlf=false", "-c", "core.quotePath=false"] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A. Writer", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "C. Keeper", "GIT_COMMITTER_EMAIL": "c@example.org",
      "GIT_AUTHOR_DATE": "\(day)T12:00:00Z", "GIT_COMMITTER_DATE": "\(day)T12:00:00Z",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(arguments: arguments) }
    return bytes
  }

  private struct Failed: Error {
    var arguments: [String]
  }
}
