/// The difference of two texts, by block and by word. Accepting all of it gives the new text and rejecting all of it the
/// old, since every entry holds both sides.
package struct Redline: Sendable {
  package let old: BlockTable
  package let new: BlockTable
  /// In the new text's order, deletions after what stood before them in the old text. Every block is in exactly one.
  package internal(set) var entries: [Entry]
  /// What a reader counts: an edited block, a moved section. Several entries may share one.
  package internal(set) var changes: [Change] = []
  package internal(set) var extent: Extent = .identical
  /// What a change raised, with the words; in the order of entries.
  package internal(set) var evidence: [Evidence] = []
  package internal(set) var statistics = Statistics()
  /// Why the difference is by whole blocks only; nil for a redline that passed its verification.
  package internal(set) var failure: String?

  /// How far the texts differ: each case includes those before it.
  package enum Extent: String, Hashable, Sendable, Comparable, CaseIterable {
    /// The same bytes, line endings aside.
    case identical
    /// The same words in the same places, with other markup or layout.
    case formatting
    /// Only where links lead.
    case links
    /// Only punctuation, case, quotes and spaces.
    case punctuation
    case wording

    package static func < (left: Extent, right: Extent) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  package struct Change: Hashable, Sendable {
    /// `chg-` and eight hexadecimal digits; the same as long as kind, texts and order among equals are.
    package var id: String
    package var kind: Entry.Kind
    package var extent: Extent
    /// Its entries, as indices of `entries`, in order.
    package var entries: [Int]
  }

  package struct Statistics: Hashable, Sendable {
    package var changes = 0
    /// Changes of nothing but markup or layout; counted in `changes`.
    package var formatting = 0
    package var moves = 0
    package var wordsKept = 0
    package var wordsInserted = 0
    package var wordsDeleted = 0
  }

  /// What an editorial revision should not change.
  package enum Flag: String, Hashable, Sendable, Comparable, CaseIterable {
    case number, date, negation, obligation, link, section

    package static func < (left: Flag, right: Flag) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// The words that raise a flag.
  package struct Evidence: Hashable, Sendable {
    package var flag: Flag
    /// An index of `Redline.entries`.
    package var entry: Int
    /// What was there, as written; empty if nothing.
    package var old: [String]
    /// What is there now, as written; empty if nothing.
    package var new: [String]
  }

  /// The flags raised, each once, in the order of `Flag`.
  package var flags: [Flag] {
    Flag.allCases.filter { flag in evidence.contains { $0.flag == flag } }
  }
}
