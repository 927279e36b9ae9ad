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
