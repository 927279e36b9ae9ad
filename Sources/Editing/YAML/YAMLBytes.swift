/// What is read off the bytes of a YAML text that is known to be well-formed.
enum YAMLBytes {
  /// A blank or a line break.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isBreak(byte) }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The offset after the closing quote of the text that begins at an offset; the end where it is not closed.
  static func endOfQuoted(_ bytes: [UInt8], at start: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == quote {
        guard quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote else { return index + 1 }
        index += 1
      } else if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      }
      index += 1
    }
    return bytes.count
  }

  /// The offset of the line break that ends the line, or the end.
  static func endOfLine(_ bytes: [UInt8], at start: Int) -> Int {
    bytes[start...].firstIndex(where: isBreak) ?? bytes.count
  }

  /// The offset of the first byte of the next line, or the end.
  static func startOfNextLine(_ bytes: [UInt8], at start: Int) -> Int {
    let end = endOfLine(bytes, at: start)
    guard end < bytes.count else { return end }
    return end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
  }

  static func startOfLine(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
  }

  static func skipBlanks(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
  }

  /// The file's line ending, as its first line has it.
  static func newline(of bytes: [UInt8]) -> String {
    let end = endOfLine(bytes, at: 0)
    guard end < bytes.count, bytes[end] == 0x0D else { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// The offset after the last byte that belongs to what begins at `start`: comments and empty lines at its end do not,
  /// unless a comment is indented further than `indentation`.
  static func contentEnd(_ bytes: [UInt8], from start: Int, to bound: Int, indentation: Int) -> Int {
    var end = start
    var line = start
    while line < bound {
      let first = skipBlanks(bytes, from: line)
      let lineEnd = min(endOfLine(bytes, at: line), bound)
      let isEmpty = first >= lineEnd
      let isComment = !isEmpty && bytes[first] == UInt8(ascii: "#") && first - line <= indentation && line > start
      if !isEmpty, !isComment { end = lineEnd }
      line = startOfNextLine(bytes, at: line)
    }
    return end
  }
}
