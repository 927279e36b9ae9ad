package import Markdown

/// A text made ready for redlines: its blocks with their text, markup and hashes. Made once, it serves the redlines to both of
/// its neighbours; a class, since both share it.
package final class BlockTable: Sendable {
  package let tree: Tree
  package let blocks: [Block]
  /// Every block's text, one after the other, in UTF-8.
  package let text: [UInt8]
  package let sections: [Section]
  package let links: [Style.Link]
  /// Text with a style; what no run covers has none.
  let runs: [StyleRun]

  package init(_ tree: Tree) {
    self.tree = tree
    var builder = BlockTableBuilder(tree)
    builder.build()
    blocks = builder.blocks
    text = builder.content.text
    runs = builder.content.runs
    links = builder.content.links
    sections = builder.sections
  }

  /// A block's text; a row's cells with ` | ` between them.
  package func string(of block: Int) -> String {
    string(of: blocks[block].text)
  }

  /// A piece of text; for a break between cells, ` | `.
  package func string(of range: Range<Int32>) -> String {
    let bytes = text[Int(range.lowerBound)..<Int(range.upperBound)]
    guard bytes.contains(Block.cellBreak) else { return String(decoding: bytes, as: UTF8.self) }
    return bytes.split(separator: Block.cellBreak, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " | ")
  }

  /// The headings above a block, outermost first.
  package func sectionPath(of block: Int) -> [String] {
    var path: [String] = []
    var section = blocks[block].section
    while let index = section {
      path.append(string(of: sections[index].heading))
      section = sections[index].parent
    }
    return path.reversed()
  }

  /// Where a link leads, as written.
  package func url(of style: Style) -> String? {
    style.link.map { tree.string(of: links[Int($0)].url) }
  }

  /// What a link says when pointed at; empty for none.
  package func title(of style: Style) -> String? {
    style.link.map { tree.string(of: links[Int($0)].title) }
  }

  /// How many words a piece of text has.
  func wordCount(of range: Range<Int32>) -> Int {
    text.withUnsafeBufferPointer { text in
      WordCount.of(UnsafeBufferPointer(rebasing: text[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }
}
