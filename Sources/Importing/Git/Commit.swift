import Policies

/// One commit, as much of it as an import needs.
struct Commit: Hashable, Sendable {
  /// 40 hexadecimal digits, or 64.
  var id: String
  var parents: [String]
  /// The day, in UTC, on which it was committed.
  var date: CivilDate
  /// False where no day can be read of it: its day is that of the commit before it.
  var isDated: Bool
  /// The author's name, cleaned; nil where there is none.
  var author: String?
  /// What it says that it does, in one line, cleaned; never empty.
  var subject: String
  /// Against the first parent.
  var changes: [FileChange]
}
