import Foundation
package import Testing

/// Compares `actual` with the golden file `Golden/NAME` beside the test's file.
///
/// `RECORD_GOLDEN=1` writes the file instead, and fails once so that a recording cannot pass for a test.
package func expectGolden(
  _ actual: String, _ name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
    return
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  if actual != expected { Attachment.record(actual, named: name, sourceLocation: sourceLocation) }
  #expect(
    actual == expected, "differs from Golden/\(name); RECORD_GOLDEN=1 records it anew", sourceLocation: sourceLocation)
}
