/// A piece of an entry's text: kept, deleted or inserted.
package struct Span: Hashable, Sendable {
  package enum Operation: String, Hashable, Sendable {
    case keep, delete, insert
  }

  /// What stands in place of text between blocks or cells.
  package enum Break: String, Hashable, Sendable {
    case block, cell
  }

  package var operation: Operation
  package var separator: Break?
  /// The piece of the old table's text; empty for an insertion.
  package var old: Range<Int32>
  /// The piece of the new table's text; empty for a deletion.
  package var new: Range<Int32>
  /// Its markup: a deletion's in the old text, anything else's in the new.
  package var style: Style
  /// Kept text whose markup or link differs: its markup in the old text.
  package var oldStyle: Style?

  init(
    _ operation: Operation, old: Range<Int32>, new: Range<Int32>, style: Style = Style(), oldStyle: Style? = nil,
    separator: Break? = nil
  ) {
    self.operation = operation
    self.separator = separator
    self.old = old
    self.new = new
    self.style = style
    self.oldStyle = oldStyle
  }
}
