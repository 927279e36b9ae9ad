package import Foundation

/// A folder below the system's temporary one, removed with this value.
package final class TemporaryFolder: Sendable {
  package let url: URL
  package var path: String { url.path(percentEncoded: false) }

  /// - Parameter files: texts by path; `/` between its parts, which become folders.
  package init(_ files: [String: String] = [:]) throws {
    url = URL(
      filePath: FileManager.default.temporaryDirectory.path(percentEncoded: false) + "codicil-" + UUID().uuidString,
      directoryHint: .notDirectory
    ).resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(Array(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func write(_ bytes: [UInt8], to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  package func link(_ path: String, to target: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file.path(percentEncoded: false), withDestinationPath: target)
  }

  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }
}
