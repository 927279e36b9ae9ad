/// Why a text is not parsed: it would make the parser use time or memory out of proportion to its size.
package struct Refusal: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// More than `Refusal.sizeLimit` bytes.
    case tooLong
    /// More than `Refusal.depthLimit` quotes, lists, emphases and the like within one another.
    case tooDeep
    /// Blank lines by the ten thousand in a list of many levels: libcmark visits every level at each of them.
    case blankLinesInNestedLists
    /// Images' `![` by the ten thousand in one paragraph: libcmark visits those not closed at each link.
    case tooManyImages
    /// Rows by the ten thousand that lack most of a wide table's cells.
    case tooManyMissingCells
  }

  package var reason: Reason
  /// The line of the file where it is noticed, from 1.
  package var line: Int

  /// How many bytes a text may have; libcmark uses up to 200 bytes of memory for each.
  package static let sizeLimit = 16_000_000
  /// How many nodes may lie within one another.
  package static let depthLimit = 200

  package init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
