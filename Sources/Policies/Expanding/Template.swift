import Diagnostics
import Markdown

/// A text that may have references: a draft or a fragment.
struct Template: Sendable {
  let file: SourceFile
  /// Offsets of the text; of a fragment without the blank lines at its ends.
  let range: Range<Int>
  let references: [PlacedReference]
  /// Whether it can stand within a line.
  let isOneParagraph: Bool
  /// Whether code or HTML at its end would go on in the text that includes it.
  let isOpenEnded: Bool
  let refusal: Refusal?

  /// A text that begins on a line of its file.
  init(_ file: SourceFile, fromLine: Int) {
    self.file = file
    range = file.offset(ofLine: fromLine)..<file.bytes.count
    isOneParagraph = false
    isOpenEnded = false
    guard Self.mayHaveReferences(file.bytes, range) else {
      references = []
      refusal = nil
      return
    }
    let tree = Tree(parsing: file, fromLine: fromLine)
    refusal = tree.refusal
    references = tree.refusal == nil ? ReferenceScanner(tree, in: range).references : []
  }

  init(_ fragment: Fragment) {
    file = fragment.file
    range = Self.withoutBlankLines(file)
    // A paragraph behind it shows whether the fragment ends where its file does.
    let probe = SourceFile(path: file.path, bytes: file.bytes + Array("\n\nx\n".utf8))
    let tree = Tree(parsing: probe)
    refusal = tree.refusal
    let blocks = Array(tree.children(of: 0))
    let last = blocks.last.map { tree.nodes[$0] }
    isOpenEnded = tree.refusal == nil && (last?.kind != .paragraph || last?.startLine != Int32(probe.lineCount))
    if blocks.count == 2, tree.nodes[blocks[0]].kind == .paragraph {
      let (first, end) = (file.line(at: range.lowerBound), file.line(at: max(range.upperBound - 1, 0)))
      // Definitions of references are lines of a paragraph that its node does not show.
      isOneParagraph =
        !file.bytes[range].starts(with: [UInt8(ascii: "[")]) && Int(tree.nodes[blocks[0]].startLine) == first
        && Int(tree.nodes[blocks[0]].endLine) == end
    } else {
      isOneParagraph = false
    }
    let mayRefer = tree.refusal == nil && Self.mayHaveReferences(file.bytes, range)
    references = mayRefer ? ReferenceScanner(tree, in: range).references : []
  }

  private static func mayHaveReferences(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index + 1 < range.upperBound {
        if bytes[index + 1] != UInt8(ascii: "{") {
          index += 2
        } else if bytes[index] != UInt8(ascii: "{") {
          index += 1
        } else {
          return true
        }
      }
      return false
    }
  }

  /// The offsets from the first line that is not blank to the end of the last.
  private static func withoutBlankLines(_ file: SourceFile) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    guard let first = file.bytes.firstIndex(where: { !isBlank($0) }),
      let last = file.bytes.lastIndex(where: { !isBlank($0) })
    else { return 0..<0 }
    return file.offset(ofLine: file.line(at: first))..<last + 1
  }
}
