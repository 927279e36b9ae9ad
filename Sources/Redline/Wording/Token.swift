/// A word, a mark of punctuation, a space or a break.
struct Token: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    case word, number, address, punctuation, sentenceEnd, space, cellBreak, blockBreak

    /// Whether it is aligned before what stands between words.
    var isWord: Bool {
      switch self {
      case .word, .number, .address, .cellBreak, .blockBreak: true
      case .punctuation, .sentenceEnd, .space: false
      }
    }
  }

  /// A word that is read, neither punctuation nor a break.
  var isText: Bool { kind == .word || kind == .number || kind == .address }

  var kind: Kind
  /// For words: what they mean.
  var traits: Lexicon.Traits = []
  /// Equal for equal bytes, on both sides.
  var id: UInt32 = 0
  /// Equal for what differs in case or in the shape of quotes.
  var folded: UInt32 = 0
  /// A range of `BlockTable.text`.
  var start: Int32
  var end: Int32
}
