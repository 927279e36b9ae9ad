/// The texts that one document had, whatever the file was called.
struct DocumentLine: Sendable {
  /// What the file was called, oldest first, each once.
  private(set) var paths: [String] = []
  /// Oldest first. A text may be the same as the one before.
  var texts: [SourceText] = []
  /// How often it was renamed.
  var renames = 0
  /// The commit that took the file away, of `GitLog.commits`; nil while there is one.
  var deletion: Int?

  /// What the file was called last.
  var path: String { paths.last ?? "" }

  mutating func take(path: String) {
    paths.removeAll { $0 == path }
    paths.append(path)
  }
}
