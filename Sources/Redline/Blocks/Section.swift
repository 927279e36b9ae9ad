/// A heading with what stands under it.
package struct Section: Hashable, Sendable {
  /// The index of its heading's block.
  package var heading: Int
  /// The section around it, an index of `BlockTable.sections`.
  package var parent: Int?
  /// Its blocks, from its heading to before the next heading of its level or above.
  package var blocks: Range<Int>
}
