/// The markup over a piece of text.
package struct Style: Hashable, Sendable {
  package struct Marks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let emphasis = Marks(rawValue: 1)
    package static let strong = Marks(rawValue: 2)
    package static let code = Marks(rawValue: 4)
    package static let image = Marks(rawValue: 8)
  }

  package var marks: Marks = []
  /// Where it leads: an index of `BlockTable.links`.
  package var link: Int32?

  /// A link's or an image's destination.
  package struct Link: Hashable, Sendable {
    /// A range of `Tree.storage`.
    package var url: Range<Int32>
    /// A range of `Tree.storage`.
    package var title: Range<Int32>
  }
}

/// A piece of a block's text with one style.
struct StyleRun: Hashable, Sendable {
  /// A range of `BlockTable.text`.
  var text: Range<Int32>
  var style: Style
}
