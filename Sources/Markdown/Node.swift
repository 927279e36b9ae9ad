/// One node of a text's tree: CommonMark's nodes (specification 0.30) and GFM's tables.
package struct Node: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case document, blockQuote, item, paragraph, thematicBreak
    case list(List)
    case heading(level: UInt8)
    /// `literal` is the code, `title` the info string.
    case codeBlock
    /// Raw HTML, never rendered.
    case htmlBlock
    /// A GFM table; its first child is the header row. Rows have exactly as many cells as the header.
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment)
    case text, softBreak, lineBreak, codeSpan, htmlInline, emphasis, strong
    /// `url` and `title` as written, unescaped. `isSafe` false: the URL's scheme must not reach a page.
    case link, image
  }

  package struct List: Hashable, Sendable {
    /// The first item's number; nil for a bullet list.
    package var start: Int?
    /// A `)` rather than a `.` after the number.
    package var isParenthesized: Bool
    package var isTight: Bool

    package init(start: Int?, isParenthesized: Bool, isTight: Bool) {
      self.start = start
      self.isParenthesized = isParenthesized
      self.isTight = isTight
    }
  }

  /// A table column's alignment (GFM specification 4.10).
  package enum Alignment: UInt8, Hashable, Sendable {
    case none, left, center, right
  }

  package var kind: Kind
  /// The index after this node's last descendant in `Tree.nodes`; its own index plus one for a leaf.
  package var end: Int32
  /// Lines of the file, from 1, and columns in bytes, from 1, both inclusive. Reliable for blocks, table rows and cells;
  /// a hint for inlines (`Tree.range(of:)` checks it).
  package var startLine: Int32
  package var startColumn: Int32
  package var endLine: Int32
  package var endColumn: Int32
  /// Text, code or raw HTML: a range of `Tree.storage`.
  package var literal: Range<Int32>
  /// A link's or image's destination: a range of `Tree.storage`.
  package var url: Range<Int32>
  /// A link's or image's title, or a code block's info string: a range of `Tree.storage`.
  package var title: Range<Int32>

  /// A node of no content at the start of a line.
  init(_ kind: Kind, line: Int) {
    self.init(
      kind: kind, end: 1, startLine: Int32(clamping: line), startColumn: 1, endLine: Int32(clamping: line),
      endColumn: 0, literal: 0..<0, url: 0..<0, title: 0..<0)
  }

  init(
    kind: Kind, end: Int32, startLine: Int32, startColumn: Int32, endLine: Int32, endColumn: Int32,
    literal: Range<Int32>, url: Range<Int32>, title: Range<Int32>
  ) {
    self.kind = kind
    self.end = end
    self.startLine = startLine
    self.startColumn = startColumn
    self.endLine = endLine
    self.endColumn = endColumn
    self.literal = literal
    self.url = url
    self.title = title
  }
}
