import Editing
import Foundation
import Testing

/// What `codicil init` writes is the theme of the sample's site; the tool needs no file beside itself.
@Suite struct StarterThemeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// `RECORD_GOLDEN=1` writes the source anew, and fails once.
  @Test func theThemeIsThatOfTheSample() throws {
    let files = try Self.files()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      let source = Self.root.appending(path: "Sources/Editing/Starting/StarterTheme.swift")
      try Data(Self.source(files).utf8).write(to: source)
      Issue.record("recorded StarterTheme.swift; build, and run again without RECORD_GOLDEN")
      return
    }
    #expect(StarterTheme.files.map(\.path) == files.map(\.path))
    for (written, file) in zip(StarterTheme.files, files) {
      #expect(written.text == file.text, "\(file.path): run this test with RECORD_GOLDEN=1")
    }
  }

  private static func files() throws -> [(path: String, text: String)] {
    let site = root.appending(path: "Site")
    var paths: [String] = []
    for folder in ["assets", "templates"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: site.appending(path: folder).path)
      paths += names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
    }
    return try paths.sorted().map { ($0, try String(contentsOf: site.appending(path: $0), encoding: .utf8)) }
  }

  private static func source(_ files: [(path: String, text: String)]) -> String {
    let entries = files.map { path, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "\n" : "      \($0)\n" }.joined()
      return "    (\n      \"\(path)\",\n      ##\"\"\"\n\(lines)      \"\"\"##\n    ),\n"
    }
    return """
      /// The files of `Site/templates` and `Site/assets`, for new sites. Written by its test from the sample's; not edited.
      package enum StarterTheme {
        package static let files: [(path: String, text: String)] = [
      \(entries.joined())  ]
      }

      """
  }
}
