import Foundation
import TestSupport
import Testing

/// The built `codicil`, run as a user runs it: in a folder of its own, with an environment of its own.
struct Tool {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The package's root, where the sample content is.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let folder: TemporaryFolder

  /// In a folder that holds the sample's `Content` and `Site`.
  static func onSample() throws -> Tool {
    let tool = Tool(folder: try TemporaryFolder())
    for name in ["Content", "Site"] {
      try FileManager.default.copyItem(at: root.appending(path: name), to: tool.folder.url.appending(path: name))
    }
    try? FileManager.default.removeItem(at: tool.folder.url.appending(path: "Site/public"))
    return tool
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    let process = try start(arguments, environment: environment)
    let output = try #require(process.standardOutput as? Pipe).fileHandleForReading.readDataToEndOfFile()
    let errors = try #require(process.standardError as? Pipe).fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "codicil")
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }

  /// The files below a folder, by path.
  func files(_ name: String) throws -> [String: Data] {
    let base = folder.url.appending(path: name)
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: base.path) ?? .init() {
      let file = base.appending(path: path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: file)
      }
    }
    return files
  }

  func replace(_ old: String, by new: String, in path: String) throws {
    let file = folder.url.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    precondition(text.contains(old), "\(path) does not hold '\(old)'")
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }
}
