package import Diagnostics
import Synchronization

/// Where the keys and values of one YAML file or front matter stand, so that a check can point at what it found; and
/// which of them could not be read, so that a check does not judge what stands in for them.
package struct Places: Sendable {
  /// The file, or of a text its front matter only.
  package let file: SourceFile
  /// Key paths (`effective`, `approvals.0.date`) of what is missing or could not be read and has its finding. The model
  /// then holds a stand-in. The empty path stands for the whole file.
  package var unread: Set<String> {
    didSet { partlyUnread = Places.keyPaths(above: unread) }
  }
  /// The key paths above these.
  private var partlyUnread: Set<String>
  private let ranges: Ranges

  /// - Parameter ranges: by key path. Nil: looked up in the front matter when one is asked for, since findings are few
  ///   and records many.
  package init(file: SourceFile, ranges: [String: SourceRange]? = nil, unread: Set<String> = []) {
    self.file = file
    self.ranges = Ranges(ranges)
    self.unread = unread
    partlyUnread = Places.keyPaths(above: unread)
  }

  private static func keyPaths(above unread: Set<String>) -> Set<String> {
    unread.isEmpty ? [] : Set(unread.flatMap(\.keyPathsAbove))
  }

  /// Of what is not read from a file.
  package static let nowhere = Places(file: SourceFile(path: "", bytes: []), ranges: [:])

  /// Of a file that is not there or cannot be read.
  static func unread(_ path: String) -> Places {
    Places(file: SourceFile(path: path, bytes: []), ranges: [:], unread: [""])
  }

  /// Whether any part of the value at a key path could not be read, so that a check of it would judge a stand-in.
  package func isUnread(_ keyPath: String) -> Bool {
    guard !unread.isEmpty else { return false }
    return unread.contains("") || unread.contains(keyPath) || partlyUnread.contains(keyPath)
      || keyPath.keyPathsAbove.contains(where: unread.contains)
  }

  /// Whether the file has a key path.
  package func has(_ keyPath: String) -> Bool { ranges.of(file)[keyPath] != nil }

  /// The range of the value at a key path, or of the nearest key above it that the file has. A value's own range; for a
  /// mapping or a sequence, its key's.
  package func range(of keyPath: String) -> SourceRange? {
    let ranges = ranges.of(file)
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

extension String {
  /// `approvals.0.date`: `approvals.0`, `approvals`.
  fileprivate var keyPathsAbove: [String] {
    utf8.indices.filter { utf8[$0] == 0x2E }.map { String(self[..<$0]) }
  }
}

/// Ranges by key path. A class, so that they are looked up once a file, however many findings point into it.
private final class Ranges: Sendable {
  private let known: Mutex<[String: SourceRange]?>

  init(_ ranges: [String: SourceRange]?) {
    known = Mutex(ranges)
  }

  func of(_ file: SourceFile) -> [String: SourceRange] {
    known.withLock { known in
      if let known { return known }
      let ranges = YAMLText(frontMatter: file).compose().root?.rangesByKeyPath() ?? [:]
      known = ranges
      return ranges
    }
  }
}
