import Diagnostics

/// A text made for libcmark of all that has to be parsed a second time: the cells of the tables and the text around
/// them.
///
/// Every cell is a line with a `#` heading, in which nothing can become a block. Each piece of text ends with a blank
/// line and a thematic break, which end whatever blocks it started. If a bracket in it may refer to a definition in the
/// file, the whole file comes first, in a block quote so that it cannot reach further.
struct CellSource {
  /// Where a line of the made text comes from.
  struct Origin {
    var line: Int32
    /// Added to a column of the made text, it is the column of the file.
    var columnShift: Int32
  }

  private(set) var bytes: [UInt8] = []
  /// Of the lines from `firstLine` on.
  private(set) var origins: [Origin] = []
  /// The first line, from 1, that is made from a table; what stands above only defines references.
  private(set) var firstLine = 1
  private let file: SourceFile

  init(_ tables: [TableSource], of file: SourceFile, definitionsFromLine: Int?) {
    self.file = file
    for table in tables {
      if !table.leading.isEmpty { add(paragraph: table.leading) }
      for row in table.rows {
        for cell in row.cells { add(cell: cell, line: row.line) }
      }
      if !table.rest.isEmpty { add(blocks: table.rest) }
    }
    if let definitionsFromLine, bytes.contains(UInt8(ascii: "]")) { addDefinitions(fromLine: definitionsFromLine) }
  }

  /// Puts the file before the rest. Four columns stand before each of its lines, so that tabs reach as far as they did.
  private mutating func addDefinitions(fromLine: Int) {
    var definitions: [UInt8] = []
    definitions.reserveCapacity(file.bytes.count * 5 / 4 + bytes.count)
    for line in fromLine...max(fromLine, file.lineCount) {
      definitions += "  > ".utf8
      definitions += file.lineBytesAfterMark(line)
      definitions.append(0x0A)
      firstLine += 1
    }
    definitions.append(0x0A)
    firstLine += 1
    bytes = definitions + bytes
  }

  /// The place in the file of a line and column of the made text.
  func place(_ line: Int32, _ column: Int32) -> (line: Int32, column: Int32) {
    let index = Int(line) - firstLine
    guard origins.indices.contains(index) else { return (line, column) }
    return (origins[index].line, column + origins[index].columnShift)
  }

  private mutating func add(cell: Range<Int>, line: Int) {
    bytes += "# ".utf8
    origins.append(origin(line, offset: cell.lowerBound, column: 3))
    var isEscape = false
    for byte in file.bytes[cell] {
      if isEscape, byte == UInt8(ascii: "|") { bytes.removeLast() }
      isEscape = !isEscape && byte == UInt8(ascii: "\\")
      bytes.append(byte)
    }
    bytes += " #\n".utf8
  }

  /// Lines after the first are indented, which makes sure that they continue the paragraph.
  private mutating func add(paragraph: [TableSource.TextLine]) {
    for (index, text) in paragraph.enumerated() {
      add(text, indentation: index == 0 ? 0 : 4)
    }
    addSeparator()
  }

  private mutating func add(blocks: [TableSource.TextLine]) {
    for text in blocks { add(text, indentation: text.indentation) }
    addSeparator()
  }

  private mutating func add(_ text: TableSource.TextLine, indentation: Int) {
    bytes += repeatElement(0x20, count: indentation)
    origins.append(origin(text.line, offset: text.range.lowerBound, column: indentation + 1))
    bytes += file.bytes[text.range]
    bytes.append(0x0A)
  }

  private mutating func addSeparator() {
    bytes += "\n***\n".utf8
    origins += repeatElement(Origin(line: origins.last?.line ?? 0, columnShift: 0), count: 2)
  }

  private func origin(_ line: Int, offset: Int, column: Int) -> Origin {
    Origin(line: Int32(line), columnShift: Int32(offset - file.offset(ofLine: line) + 1 - column))
  }
}
