import Diagnostics
import Markdown

/// What an expansion has written so far, and where each part of it was written first.
struct ExpansionOutput {
  private(set) var bytes: [UInt8]
  private(set) var places = PlaceMap()
  /// LF, or CRLF in a text that has it.
  private let newline: [UInt8]

  /// Begins with what stands before the text: the front matter.
  init(for draft: Template) {
    let end = draft.file.bytes[draft.range].firstIndex(of: 0x0A) ?? 0
    newline = end > 0 && draft.file.bytes[end - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
    bytes = []
    bytes.reserveCapacity(draft.file.bytes.count * 2)
    bytes += draft.file.bytes[..<draft.range.lowerBound]
  }

  mutating func copy(_ file: SourceFile, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    places.begin(at: bytes.count, file: places.number(of: file), offset: range.lowerBound)
    bytes += file.bytes[range]
  }

  /// Lines of a fragment, each but the first behind the marks of the quotes and list items that they stand in.
  mutating func copyLines(of file: SourceFile, _ range: Range<Int>, _ prefix: [UInt8]) {
    var start = range.lowerBound
    while let end = file.bytes[start..<range.upperBound].firstIndex(of: 0x0A) {
      let hasReturn = end > start && file.bytes[end - 1] == 0x0D
      copy(file, start..<(hasReturn ? end - 1 : end))
      bytes += newline
      start = end + 1
      let isBlank = start >= range.upperBound ? false : file.bytes[start] == 0x0A || file.bytes[start] == 0x0D
      if !prefix.isEmpty {
        places.begin(at: bytes.count, file: places.number(of: file), offset: start)
        bytes += isBlank ? prefix.trimmedAtEnd : prefix
      }
    }
    copy(file, start..<range.upperBound)
  }

  /// A paragraph's bytes on one line, and in a cell with a backslash before each pipe.
  mutating func copyInline(_ file: SourceFile, _ range: Range<Int>, _ context: PlacedReference.Context) {
    var start = range.lowerBound
    var index = start
    var isEscaped = false
    while index < range.upperBound {
      let byte = file.bytes[index]
      if byte == 0x0A || byte == 0x0D {
        var end = index
        if isEscaped { end -= 1 }
        while end > start, file.bytes[end - 1] == 0x20 || file.bytes[end - 1] == 0x09 { end -= 1 }
        copy(file, start..<end)
        bytes.append(0x20)
        while index < range.upperBound, file.bytes[index] <= 0x20 { index += 1 }
        start = index
        isEscaped = false
        continue
      }
      if byte == UInt8(ascii: "|"), context.isInCell, !isEscaped {
        copy(file, start..<index)
        bytes.append(UInt8(ascii: "\\"))
        start = index
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      index += 1
    }
    copy(file, start..<range.upperBound)
  }

  /// A value's text.
  mutating func write(_ text: String, at keyPath: String, in source: Places, _ context: PlacedReference.Context) {
    places.begin(at: bytes.count, places: places.number(of: source), keyPath: keyPath)
    bytes += ValueText(text, context).bytes
  }

  /// A register, its caption first.
  mutating func write(_ table: RegisterTable, in source: Places, prefix: [UInt8]) {
    if let caption = table.caption, !caption.isEmpty {
      bytes += Array("*".utf8) + ValueText(caption, PlacedReference.Context()).bytes + Array("*".utf8)
      bytes += newline + prefix.trimmedAtEnd + newline + prefix
    }
    write(table.header, in: source)
    bytes += newline + prefix + Array("|".utf8) + table.header.flatMap { _ in Array(" --- |".utf8) }
    for row in table.rows where bytes.count <= Refusal.sizeLimit {
      bytes += newline + prefix
      write(row, in: source)
    }
  }

  private mutating func write(_ cells: [RegisterTable.Cell], in source: Places) {
    let context = PlacedReference.Context(isInCell: true)
    bytes.append(UInt8(ascii: "|"))
    for cell in cells {
      places.begin(at: bytes.count, places: places.number(of: source), keyPath: cell.keyPath)
      bytes.append(0x20)
      bytes += ValueText(cell.text, context).bytes
      bytes += Array(" |".utf8)
    }
  }
}

extension [UInt8] {
  fileprivate var trimmedAtEnd: [UInt8] {
    Array(self[..<(lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0)])
  }
}
