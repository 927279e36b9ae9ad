import Foundation

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "codicil-\(UUID())").resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let parent = URL(fileURLWithPath: self[name]).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: self[name], encoding: .utf8) }

  /// All names below, folders too, sorted.
  func names(in folder: String = "") -> [String] {
    (FileManager.default.enumerator(atPath: self[folder])?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// What tells a file from its copy, and an untouched one from one that was written again.
  func identity(_ name: String) throws -> Identity {
    var status = stat()
    guard lstat(self[name], &status) == 0 else { throw CocoaError(.fileNoSuchFile) }
    return Identity(inode: UInt64(status.st_ino), time: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec])
  }

  struct Identity: Equatable {
    var inode: UInt64
    /// When it was last written: seconds and nanoseconds.
    var time: [Int]
  }
}
