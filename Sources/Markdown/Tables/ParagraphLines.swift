import Diagnostics

/// The lines of a paragraph, or of a heading with a rule below, without the containers that the paragraph lies in.
struct ParagraphLines {
  /// Lines of the file, from 1.
  let range: Range<Int>
  /// The line with the rule, if it is a heading.
  let underline: Int?
  private let file: SourceFile
  private let containers: [Container]
  /// Where the first line's text starts.
  private let start: Int

  init(_ node: Node, file: SourceFile, containers: [Container]) {
    let first = Int(node.startLine)
    let last = Int(node.endLine)
    let isHeading = node.kind != .paragraph
    range = first..<max(first, isHeading ? last : last + 1)
    underline = isHeading && last > first ? last : nil
    self.file = file
    self.containers = containers
    let bytes = file.lineBytesAfterMark(first)
    start = min(max(file.offset(ofLine: first) + Int(node.startColumn) - 1, bytes.startIndex), bytes.endIndex)
  }

  /// A line's text.
  func text(_ line: Int) -> TableSource.TextLine {
    if line == range.lowerBound {
      return TableSource.TextLine(line: line, indentation: 0, range: start..<file.lineBytes(line).endIndex)
    }
    let (cursor, _) = contents(line)
    let indentation = cursor.indentation
    return TableSource.TextLine(
      line: line, indentation: indentation,
      range: cursor.bytes[cursor.position...].trimmed.startIndex..<cursor.bytes.endIndex)
  }

  /// A line as a table's row; nil if it continues the paragraph only by laziness, or would start a block of its own if
  /// no paragraph stood above.
  func row(_ line: Int, limit: Int = .max) -> PipeRow? {
    if line == range.lowerBound { return PipeRow(file.lineBytes(line)[start...], line: line, limit: limit) }
    let (cursor, isLazy) = contents(line)
    guard !isLazy, cursor.indentation <= 3 else { return nil }
    let row = PipeRow(cursor.bytes[cursor.position...], line: line, limit: limit)
    return startsList(file.bytes[row.range]) ? nil : row
  }

  private func contents(_ line: Int) -> (cursor: LineCursor, isLazy: Bool) {
    var cursor = LineCursor(file.lineBytes(line))
    for container in containers {
      var next = cursor
      guard container.match(&next) else { return (cursor, true) }
      cursor = next
    }
    return (cursor, false)
  }

  /// Whether the text starts with a list marker that cannot interrupt a paragraph: a number other than 1, or nothing
  /// after it (CommonMark 0.30, 5.3).
  private func startsList(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.prefix { 0x30...0x39 ~= $0 }.count
    if digits == 0 { return text.count == 1 && [0x2A, 0x2B, 0x2D].contains(text[text.startIndex]) }
    let rest = text.dropFirst(digits)
    guard digits <= 9, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return false }
    return rest.count == 1 || rest[rest.startIndex + 1] == 0x20 || rest[rest.startIndex + 1] == 0x09
  }
}

extension SourceFile {
  /// A line's bytes without the byte-order mark that the file may start with.
  func lineBytesAfterMark(_ line: Int) -> ArraySlice<UInt8> {
    let bytes = lineBytes(line)
    return line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }
}
