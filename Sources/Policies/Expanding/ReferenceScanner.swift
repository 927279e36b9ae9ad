import Diagnostics
import Markdown

/// Finds the references of a text, in order, in time linear to its length.
///
/// Its tree says where code and raw HTML are, which blocks stand between, and what stands alone in its paragraph.
struct ReferenceScanner {
  private(set) var references: [PlacedReference] = []
  private let file: SourceFile

  /// - Parameters:
  ///   - tree: of the text.
  ///   - range: offsets of the text in the tree's file.
  init(_ tree: Tree, in range: Range<Int>) {
    file = tree.file
    var cursor = range.lowerBound
    for block in Self.blocks(of: tree) {
      let block = block.clamped(to: cursor..<range.upperBound)
      guard !block.range.isEmpty else { continue }
      // What is in no block of text: definitions, and the marks between blocks.
      scanLines(cursor..<block.range.lowerBound)
      if block.sort != .verbatim { scan(block) }
      cursor = block.range.upperBound
    }
    scanLines(cursor..<range.upperBound)
  }

  private mutating func scanLines(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = file.bytes[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
      scan(TextBlock(sort: .line, range: start..<end))
      start = end
    }
  }

  private mutating func scan(_ block: TextBlock) {
    var scan = InlineScan(file, block)
    scan.run()
    references += scan.references
  }

  /// Every block that holds text or keeps it from being read, in order.
  private static func blocks(of tree: Tree) -> [TextBlock] {
    tree.nodes.compactMap { node in
      let start = tree.file.offset(ofLine: Int(node.startLine))
      let last = tree.file.offset(ofLine: Int(node.endLine))
      let lines = start..<max(start, last + tree.file.lineBytes(Int(node.endLine)).count)
      switch node.kind {
      case .codeBlock, .htmlBlock: return TextBlock(sort: .verbatim, range: lines)
      case .heading: return TextBlock(sort: .heading, range: lines)
      case .paragraph:
        let column = min(start + max(Int(node.startColumn) - 1, 0), lines.upperBound)
        return TextBlock(sort: .paragraph, range: column..<lines.upperBound)
      case .tableCell:
        let from = start + Int(node.startColumn) - 1
        return TextBlock(sort: .cell, range: from..<max(from, start + Int(node.endColumn)))
      default: return nil
      }
    }
  }
}

/// A stretch of a file within which code spans and brackets are matched.
struct TextBlock {
  enum Sort {
    case paragraph, heading, cell
    /// Code or raw HTML.
    case verbatim
    /// A line outside of all blocks.
    case line
  }

  var sort: Sort
  /// Offsets of the file.
  var range: Range<Int>

  func clamped(to limits: Range<Int>) -> TextBlock { TextBlock(sort: sort, range: range.clamped(to: limits)) }
}
