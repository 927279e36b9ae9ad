import Glibc

/// A file as it was read: its path as people know it, its bytes, and where its lines start.
///
/// Lines end in LF, CRLF or CR, as CommonMark has them. Bytes need not be UTF-8: what is not becomes U+FFFD in `line(_:)`.
package struct SourceFile: Sendable {
  /// Shown in messages: relative to the working directory, `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  private let lineStarts: [UInt32]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer(Self.lineStarts)
  }

  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(bytes.count / 32 + 2)
    starts.append(0)
    guard let first = bytes.baseAddress else { return starts }
    if memchr(first, 0x0D, bytes.count) == nil {
      var start = 0
      while let end = memchr(first + start, 0x0A, bytes.count - start) {
        start = UnsafeRawPointer(end) - UnsafeRawPointer(first) + 1
        starts.append(UInt32(clamping: start))
      }
    } else {
      for index in bytes.indices {
        if bytes[index] == 0x0A || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)) {
          starts.append(UInt32(clamping: index + 1))
        }
      }
    }
    if starts.count > 1, starts.last == UInt32(clamping: bytes.count) { starts.removeLast() }
    return starts
  }

  /// At least 1, also for an empty file.
  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line (counted from 1) without its line ending; empty for a line the file does not have.
  package func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(line - 1) else { return [] }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// The text of a line (counted from 1) without its line ending.
  package func line(_ line: Int) -> String {
    String(decoding: lineBytes(line), as: UTF8.self)
  }

  /// Part of a line's text where the line is long, and the column at which it begins; else all of it.
  func line(_ line: Int, fromColumn column: Int, scalars: Int) -> (text: String, column: Int) {
    let bytes = lineBytes(line)
    guard bytes.count > scalars * 2 else { return (String(decoding: bytes, as: UTF8.self), 1) }
    let start = bytes.index(afterScalars: column - 1)
    let rest = bytes[start...]
    return (String(decoding: rest[..<rest.index(afterScalars: scalars)], as: UTF8.self), column)
  }

  /// The offset of a line's first byte (line counted from 1); the file's length for a line past its end.
  package func offset(ofLine line: Int) -> Int {
    lineStarts.indices.contains(line - 1) ? Int(lineStarts[line - 1]) : bytes.count
  }

  /// The line, from 1, that the byte at `offset` belongs to.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The position of the byte at `offset`, its column in Unicode scalars.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    return position(line: line, byteColumn: offset - Int(lineStarts[line - 1]) + 1)
  }

  package func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(position(at: bytes.lowerBound), position(at: bytes.upperBound))
  }

  /// The position of a byte within a line, both counted from 1, as libcmark counts.
  package func position(line: Int, byteColumn: Int) -> SourcePosition {
    let prefix = lineBytes(line).prefix(max(byteColumn - 1, 0))
    return SourcePosition(line: line, column: prefix.scalarCount + 1)
  }
}

extension ArraySlice<UInt8> {
  /// The number of Unicode scalars; what is not UTF-8 counts as it is shown, as U+FFFD.
  fileprivate var scalarCount: Int {
    if withUnsafeBufferPointer({ $0.reduce(0, |) < 0x80 }) { return count }
    var shown = String(decoding: self, as: UTF8.self)
    return shown.withUTF8 { $0.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  /// The index after so many scalars of UTF-8, or the end.
  fileprivate func index(afterScalars number: Int) -> Int {
    var left = number
    return firstIndex { byte in
      if byte & 0xC0 == 0x80 { return false }
      left -= 1
      return left < 0
    } ?? endIndex
  }
}
