import Diagnostics
import Foundation
import Importing
import Policies
import TestSupport

/// What an import of a test's repository made: the files in memory, and the summary.
struct ImportedFiles {
  var files: [String: [UInt8]] = [:]
  var summary = ImportSummary()

  /// Imports everything into nothing.
  static func of(
    _ path: String, _ patterns: [String] = ["**/*.md"], _ change: (inout ImportOptions) -> Void = { _ in },
    into content: Content? = nil, plan: ImportPlan? = nil
  ) async throws -> ImportedFiles {
    var options = ImportOptions(patterns: patterns.compactMap(PathPattern.init))
    change(&options)
    let (importer, findings) = try await prepare(path, options, into: content, plan: plan)
    guard findings.isEmpty else { throw Refused(findings: findings.map(\.message)) }
    var imported = ImportedFiles()
    imported.summary = try await importer.run(write: { imported.files[$1] = $0 }, progress: {})
    return imported
  }

  static func prepare(
    _ path: String, _ options: ImportOptions, into content: Content? = nil, plan: ImportPlan? = nil
  ) async throws -> (importer: Importer, findings: [Finding]) {
    try await Importer.prepare(open(path), options, into: content, plan: plan)
  }

  static func open(_ path: String) async throws -> GitRepository {
    try await GitRepository.open(
      path, searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      temporaryFolder: FileManager.default.temporaryDirectory.path(percentEncoded: false))
  }

  struct Refused: Error {
    var findings: [String]
  }

  /// The revisions of a document in order, by their versions.
  func versions(_ document: String) -> [String] {
    summary.plan.documents.first { $0.id == document }?.texts.compactMap { $0.version?.description } ?? []
  }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// A revision's text, without its record.
  func body(_ path: String) -> [UInt8] {
    guard let bytes = files[path], let matter = try? FrontMatter(in: bytes) else { return [] }
    return Array(bytes[matter.end...])
  }

  /// Puts the files into a folder, and loads them.
  func load() throws -> (content: Content, findings: [Finding], folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(bytes, to: path) }
    let (content, findings) = ContentLoader(folder: folder.path).load()
    return (content, findings, folder)
  }
}
