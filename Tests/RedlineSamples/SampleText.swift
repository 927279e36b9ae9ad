/// A policy as blocks of words whose identity outlives edits, so that the truth about every edit is known.
package struct SampleText: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case item(isOrdered: Bool, depth: Int)
    case row(isHeader: Bool)
    case quote
  }

  package enum Markup: Hashable, Sendable {
    case none, emphasis
    case link(String)
  }

  package struct Word: Hashable, Sendable {
    package var text: String
    /// Unique in the text it was written for; a word inserted later has a new one.
    package var id: Int
    package var markup = Markup.none
  }

  package struct Block: Hashable, Sendable {
    package var kind: Kind
    /// One cell, or a row's cells.
    package var cells: [[Word]]
    /// The blocks of the first text it comes from.
    package var origins: [Int]
    package var isMoved = false
    /// What was done to it on purpose.
    package var edits: Set<Edit> = []

    package var words: [Word] { cells.flatMap { $0 } }
    package var wordCount: Int { cells.reduce(0) { $0 + $1.count } }

    package var isOrdered: Bool {
      if case .item(true, _) = kind { true } else { false }
    }

    package var isHeading: Bool {
      if case .heading = kind { true } else { false }
    }

    package var isItem: Bool {
      if case .item = kind { true } else { false }
    }

    package var isRow: Bool {
      if case .row = kind { true } else { false }
    }
  }

  package var blocks: [Block] = []
  var nextWord = 0

  package var wordCount: Int { blocks.reduce(0) { $0 + $1.wordCount } }

  mutating func words(_ text: String) -> [Word] {
    text.split(separator: " ").map { part in
      nextWord += 1
      return Word(text: String(part), id: nextWord)
    }
  }

  mutating func word(_ text: String, _ markup: Markup = .none) -> Word {
    nextWord += 1
    return Word(text: text, id: nextWord, markup: markup)
  }
}
