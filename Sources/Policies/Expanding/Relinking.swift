import Diagnostics
import Markdown

/// An issued text with the references that were written out when it was approved put back: what a draft of the next
/// revision begins with.
package struct RelinkedText: Sendable {
  /// The text without front matter. Other braces that a draft would take for a reference have a backslash.
  package let body: [UInt8]
  /// What could not be put back: it lies outside of the text or across others, or its source is no reference.
  package let refused: [Expansion]
  /// Those put back, in the text's order.
  let linked: [Expansion]
  /// What stands in the issued text for each of `linked`.
  let written: [ArraySlice<UInt8>]

  /// - Parameters:
  ///   - body: the issued text without front matter.
  ///   - expansions: as its record has them.
  package init(_ body: [UInt8], _ expansions: [Expansion]) {
    let file = SourceFile(path: "", bytes: body)
    let ordered = expansions.sorted { $0.range.start < $1.range.start }
    var offsets = OffsetCounter(body)
    var bytes: [UInt8] = []
    var position = 0
    var kept: [(expansion: Expansion, range: Range<Int>)] = []
    var refused: [Expansion] = []
    for expansion in ordered {
      guard Reference(source: expansion.source) != nil,
        expansion.range.start >= (kept.last?.expansion.range.end ?? .first),
        let start = offsets.offset(of: expansion.range.start), let end = offsets.offset(of: expansion.range.end)
      else {
        refused.append(expansion)
        continue
      }
      kept.append((expansion, start..<end))
    }
    let literals = Self.literalBraces(in: file)
    var next = literals.startIndex
    func copy(upTo end: Int) {
      while next < literals.endIndex, literals[next] < end {
        if literals[next] >= position {
          bytes += body[position..<literals[next]] + [UInt8(ascii: "\\")]
          position = literals[next]
        }
        next += 1
      }
      bytes += body[position..<end]
    }
    for (expansion, range) in kept {
      copy(upTo: range.lowerBound)
      bytes += Array(expansion.source.utf8)
      position = range.upperBound
    }
    copy(upTo: body.count)
    self.body = bytes
    self.refused = refused
    linked = kept.map(\.expansion)
    written = kept.map { body[$0.range] }
  }

  /// The offsets of all `{{` that a draft would take for a reference.
  private static func literalBraces(in file: SourceFile) -> [Int] {
    Template(file, fromLine: 1).references.map(\.range.lowerBound)
  }
}

extension SourcePosition {
  fileprivate static var first: SourcePosition { SourcePosition(line: 1, column: 1) }
}

/// Offsets of ascending positions, in one walk over a text.
private struct OffsetCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var position = SourcePosition.first

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil where the text has no such position, or one behind was asked for before.
  mutating func offset(of target: SourcePosition) -> Int? {
    guard position <= target else { return nil }
    while position < target, offset < bytes.count {
      let byte = bytes[offset]
      let isEnd = byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A))
      if isEnd {
        guard position.line < target.line else { return nil }
        position = SourcePosition(line: position.line + 1, column: 1)
        offset += 1
      } else {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        position.column += 1
      }
    }
    return position == target ? offset : nil
  }
}
