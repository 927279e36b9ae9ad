/// A block as a page shows it, but for its words.
struct BlockFrame {
  enum Mark: String {
    case inserted, deleted
  }

  var block: Block
  /// Whether the block is the old text's.
  var isOld: Bool
  /// A block that only one text has.
  var mark: Mark?
  /// Whether something of it changed; what is no text for readers is shown only then.
  var isChanged = true
  /// What changed beside the words.
  var note: String?
}
