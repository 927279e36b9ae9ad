/// A reference where it stands in a file.
struct PlacedReference: Sendable {
  /// Where the text takes what a reference stands for, and so how it has to be written.
  struct Context: Hashable, Sendable {
    /// Alone in its paragraph: what its other lines begin with, so that they stay in the same list item or quote.
    var blockPrefix: [UInt8]?
    /// In a cell of a table.
    var isInCell = false
    /// In a heading, or between the brackets of a link, where no other link may stand.
    var isLinkFree = false
    /// In the destination of a link, or between `<` and `>`.
    var isInDestination = false
    /// Nothing but marks of lists and quotes stand before it on its line.
    var isAtLineStart = false
  }

  /// Offsets of the file, braces included.
  var range: Range<Int>
  var content: Result<Reference, Reference.Malformed>
  var context: Context
}
