/// What became of one or more blocks.
package struct Entry: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case kept, edited, rewritten, inserted, deleted, moved, split, merged, renamed, renumbered
  }

  package var kind: Kind
  /// What the change amounts to; `identical` for a kept block.
  package var extent: Redline.Extent
  /// The blocks of the old text: none for an insertion, several when merged.
  package var old: Range<Int>
  /// The blocks of the new text: none for a deletion, several when split.
  package var new: Range<Int>
  /// Which change it belongs to: an index of `Redline.changes`; nil for a kept block.
  package var change: Int?
  /// Empty where the block is kept, inserted, deleted or moved as it is: `Redline.spans(of:)` has them all.
  var spans: [Span] = []
}
