/// Pairs of texts that make a careless comparison slow.
package enum Hostile: String, Hashable, Sendable, CaseIterable {
  /// Paragraphs that share no word.
  case nothingShared
  /// One paragraph over and over, more often in the one text than in the other, with an edit here and there.
  case oneParagraph
  /// Paragraphs of eight words in any order.
  case fewWords
  /// One paragraph of eight words in any order.
  case fewWordsInOneParagraph
  /// One paragraph that shares no word with the other.
  case onePassage
  /// Clauses that differ by their number, a term renamed in all of them.
  case clauses
  /// Two paragraphs in turn.
  case alternating

  package func texts(words: Int) -> (old: String, new: String) {
    var random = Randomness(seed: 5)
    switch self {
    case .nothingShared: return (Self.unique(words, "o", 50), Self.unique(words, "n", 50))
    case .onePassage: return (Self.unique(words, "o", words), Self.unique(words, "n", words))
    case .oneParagraph:
      let paragraph = "The provider keeps every record for thirty days and then deletes it without undue delay."
      var new = Array(repeating: paragraph, count: words / 15 + 7)
      for place in stride(from: 3, to: new.count, by: 40) { new[place] = paragraph.replacing("thirty", with: "forty") }
      return (Array(repeating: paragraph, count: words / 15).joined(separator: "\n\n"), new.joined(separator: "\n\n"))
    case .fewWords: return (Self.few(words, 50, &random), Self.few(words, 50, &random))
    case .fewWordsInOneParagraph: return (Self.few(words, words, &random), Self.few(words, words, &random))
    case .clauses:
      let clauses = (0..<words / 16).map {
        "Clause \($0) obliges the Provider to keep the records of the Provider safe from harm and loss."
      }
      let text = clauses.joined(separator: "\n\n")
      return (text, text.replacing("Provider", with: "Processor"))
    case .alternating:
      let pair = ["We keep all records for ten days and no longer.", "You may ask us for a copy at any time you like."]
      let old = (0..<words / 11).map { pair[$0 % 2] }
      return (old.joined(separator: "\n\n"), old.dropFirst().joined(separator: "\n\n"))
    }
  }

  private static func unique(_ words: Int, _ prefix: String, _ length: Int) -> String {
    paragraphs((0..<words).map { prefix + String($0) + "x" }, length)
  }

  private static func few(_ words: Int, _ length: Int, _ random: inout Randomness) -> String {
    let vocabulary = ["data", "record", "user", "provider", "backup", "policy", "review", "access"]
    return paragraphs((0..<words).map { _ in random.pick(vocabulary) }, length)
  }

  private static func paragraphs(_ words: [String], _ length: Int) -> String {
    stride(from: 0, to: words.count, by: length).map {
      words[$0..<min($0 + length, words.count)].joined(separator: " ")
    }
    .joined(separator: "\n\n")
  }
}
