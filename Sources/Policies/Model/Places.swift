package import Diagnostics

/// Where the keys and values of one YAML file or front matter stand, so that a check can point at what it found.
package struct Places: Sendable {
  /// The file, or of a revision its front matter only.
  package let file: SourceFile
  /// By key path: `effective`, `approvals.0.date`. A value's own range; for a mapping or a sequence, its key's.
  package let ranges: [String: SourceRange]

  package init(file: SourceFile, ranges: [String: SourceRange] = [:]) {
    self.file = file
    self.ranges = ranges
  }

  /// The range of the value at a key path, or of the nearest key above it that the file has.
  package func range(of keyPath: String) -> SourceRange? {
    var path = keyPath[...]
    while true {
      if let range = ranges[String(path)] { return range }
      guard let dot = path.lastIndex(of: ".") else { return nil }
      path = path[..<dot]
    }
  }

  /// A finding at the value of a key path.
  package func finding(
    _ rule: Rule, _ message: String, help: String, at keyPath: String, related: [Finding.Related] = []
  ) -> Finding {
    Finding(rule, message, help: help, in: file, at: range(of: keyPath), related: related)
  }

  /// The value of a key path as a second place, which explains another.
  package func related(_ message: String, at keyPath: String) -> Finding.Related {
    Finding.Related(path: file.path, position: range(of: keyPath)?.start, message: message)
  }
}
