package import Diagnostics

/// A text as a flat tree: its nodes in document order (preorder), so that every walk is a loop and no nesting,
/// however deep, can exhaust a stack. `nodes[0]` is the document.
package struct Tree: Sendable {
  /// The whole file the text stands in, front matter included.
  package let file: SourceFile
  package internal(set) var nodes: [Node]
  /// The bytes (UTF-8) that nodes' literals, URLs and titles are ranges of.
  package internal(set) var storage: [UInt8]
  /// Every heading, in order, with its id.
  package internal(set) var headings: [Heading]
}

/// A heading of a text, as contents lists, links and redlines see it.
package struct Heading: Hashable, Sendable {
  /// Its index in `Tree.nodes`.
  package var node: Int
  /// The level as written, 1 to 6.
  package var level: Int
  /// Written as `{#id}` after the heading, or made from its text as GitHub does; unique in the text unless written twice.
  package var id: String
  package var isExplicit: Bool
  /// Its words without markup.
  package var text: String
}
