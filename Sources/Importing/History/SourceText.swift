/// A text as a commit has it.
struct SourceText: Hashable, Sendable {
  /// Of `GitLog.commits`.
  var commit: Int
  var path: String
  var blob: String
}
