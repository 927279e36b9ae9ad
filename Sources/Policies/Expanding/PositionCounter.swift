import Diagnostics

/// Lines and columns of ascending offsets, counted from the beginning of a text.
struct PositionCounter {
  private let bytes: [UInt8]
  private var offset: Int
  private var position = SourcePosition(line: 1, column: 1)

  init(_ file: SourceFile, at start: Int) {
    bytes = file.bytes
    offset = start
  }

  mutating func position(at target: Int) -> SourcePosition {
    while offset < target {
      let byte = bytes[offset]
      let isReturn = byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if byte == 0x0A || isReturn {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
      offset += 1
    }
    return position
  }
}
