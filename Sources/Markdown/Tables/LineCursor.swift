/// A place in a line, in bytes and in columns, tabs having stops at every fourth column (CommonMark 0.30, 2.2).
struct LineCursor {
  let bytes: ArraySlice<UInt8>
  /// The index in `bytes` of what comes next; a tab stays next until all of its columns are passed.
  private(set) var position: Int
  private var column = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  /// How many columns of white space come next.
  var indentation: Int {
    var copy = self
    copy.skip(columns: .max)
    return copy.column - column
  }

  /// Passes as many columns of white space, or as there are.
  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, let byte = next, byte == 0x20 || byte == 0x09 {
      let width = byte == 0x20 ? 1 : 4 - column % 4
      column += min(width, left)
      if width <= left { position += 1 }
      left -= min(width, left)
    }
  }

  /// Passes bytes that are a column wide.
  mutating func skip(bytes count: Int) {
    position = min(position + count, bytes.endIndex)
    column += count
  }
}
