package import Diagnostics

extension SourceFile {
  /// The offset of a position's byte; its line's end where the line is shorter.
  package func offset(of position: SourcePosition) -> Int {
    let line = lineBytes(position.line)
    var column = 1
    for index in line.indices where line[index] & 0xC0 != 0x80 {
      if column == position.column { return index }
      column += 1
    }
    return line.isEmpty ? offset(ofLine: position.line) : line.endIndex
  }

  /// Where a YAML scalar that begins at a position ends, as far as its first line shows: after its text, after its
  /// closing quote, or at the end of the line.
  func rangeOfScalar(_ text: String, from start: SourcePosition) -> SourceRange {
    // A file of one endless line must not be walked for every value on it.
    guard start.column <= 2000 else { return SourceRange(line: start.line, column: start.column) }
    let line = lineBytes(start.line)
    let rest = line[min(offset(of: start), line.endIndex)...]
    let length: Int =
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        Self.lengthOfQuoted(rest, quote)
      } else if rest.starts(with: text.utf8) {
        text.utf8.count
      } else {
        rest.count
      }
    let columns = rest.prefix(length).count { $0 & 0xC0 != 0x80 }
    return SourceRange(start, SourcePosition(line: start.line, column: start.column + max(columns, 1)))
  }

  /// In bytes, with both quotes.
  private static func lengthOfQuoted(_ rest: ArraySlice<UInt8>, _ quote: UInt8) -> Int {
    var index = rest.startIndex + 1
    while index < rest.endIndex {
      if rest[index] == quote {
        let isEscaped = quote == 0x27 && index + 1 < rest.endIndex && rest[index + 1] == quote
        if !isEscaped { return index + 1 - rest.startIndex }
        index += 1
      } else if rest[index] == 0x5C, quote == 0x22 {
        index += 1
      }
      index += 1
    }
    return rest.count
  }
}
