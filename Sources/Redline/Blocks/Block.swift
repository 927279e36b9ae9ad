/// A leaf of a text: what a redline aligns, moves and counts.
package struct Block: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case paragraph, heading, item, row, code, rule, quote, html

    /// As people and programs know it: `paragraph`.
    package var name: String {
      switch self {
      case .paragraph: "paragraph"
      case .heading: "heading"
      case .item: "item"
      case .row: "row"
      case .code: "code"
      case .rule: "rule"
      case .quote: "quote"
      case .html: "html"
      }
    }
  }

  package var kind: Kind
  /// A heading's level as written, 1 to 6; 0 for anything else.
  package var level: UInt8
  /// How many lists and quotes it stands in.
  package var depth: UInt8
  /// A table's header row.
  package var isHeader: Bool
  /// An item of an ordered list: its number as it is shown.
  package var number: Int?
  /// Its text without markup, one space between words: a range of `BlockTable.text`. Cells of a row are separated by `Block.cellBreak`.
  package var text: Range<Int32>
  /// Where its markup is: a range of `BlockTable.runs`.
  package var runs: Range<Int32>
  /// Lines of the file, from 1, inclusive.
  package var lines: ClosedRange<Int>
  /// The section it stands in, an index of `BlockTable.sections`; nil before the first heading. A heading stands in its parent.
  package var section: Int?
  /// How many words it has: runs without a space that have a letter or a digit.
  package var wordCount: Int
  /// Equal for the same text in the same markup, whatever its layout.
  var exact: UInt64
  /// Equal for the same text.
  var plain: UInt64
  /// The table a row belongs to, counted from 0; -1 for anything else.
  var table: Int32

  /// The list an item belongs to, counted from 0; -1 for anything else.
  var list: Int32

  /// The byte between a row's cells; no other block's text has it.
  static let cellBreak: UInt8 = 0x1F
}
