/// What a commit does to one file.
struct FileChange: Hashable, Sendable {
  enum Sort: Hashable, Sendable {
    /// A plain file.
    case text
    /// A symbolic link; its "text" is where it leads.
    case link
    /// Another repository.
    case submodule
  }

  enum Kind: Hashable, Sendable {
    /// `isNew`: nothing of that name was there.
    case written(isNew: Bool)
    case deleted
    /// Written, and called otherwise until then; with how much of the text is the same, in percent.
    case renamed(from: String, likeness: Int)
  }

  var kind: Kind
  var path: String
  /// Of what stands there after the commit; before it, where it is deleted.
  var sort: Sort
  /// The id of the bytes that stand there after the commit; empty where it is deleted.
  var blob: String
}
