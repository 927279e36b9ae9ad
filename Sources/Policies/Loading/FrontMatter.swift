import Diagnostics

/// The record at the beginning of a text's file, between two lines `---`.
package struct FrontMatter {
  /// The most that a record may take up, in bytes. More is a forgotten `---`.
  package static let limit = 64 << 10

  package enum Problem: Error {
    /// The file does not begin with `---`.
    case missing
    /// No second `---` stands in the bytes at hand.
    case notClosed
  }

  /// The offset after the closing line.
  package let end: Int
  /// The line, counted from 1, on which the text begins.
  package let firstTextLine: Int

  /// Finds the front matter in the first bytes of a file.
  package init(in bytes: [UInt8]) throws(Problem) {
    var lines = LineIterator(bytes)
    guard let opening = lines.next(), Self.isFence(bytes[opening.dropBOM(bytes)]) else { throw .missing }
    var line = 1
    while let range = lines.next() {
      line += 1
      if bytes[range].first == 0x2D, Self.isFence(bytes[range]) {
        end = lines.offset
        firstTextLine = line + 1
        return
      }
    }
    throw .notClosed
  }

  /// `---`, and blanks after it.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == 0x2D }
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

/// The lines of a file as ranges without their endings: LF, CRLF or CR.
private struct LineIterator {
  private let bytes: [UInt8]
  /// Of the next line.
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    offset = end
    if offset < bytes.count {
      offset += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
    }
    return start..<end
  }
}

extension Range<Int> {
  /// Without a byte-order mark at the beginning of the file.
  fileprivate func dropBOM(_ bytes: [UInt8]) -> Range<Int> {
    lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3..<upperBound : self
  }
}
