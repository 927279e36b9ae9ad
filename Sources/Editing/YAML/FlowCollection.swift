/// A list or mapping between brackets, found in the bytes of a YAML text that is known to be well-formed.
struct FlowCollection {
  /// The offsets of the brackets.
  let open: Int
  let close: Int
  /// Of each item of the collection itself, without blanks and commas.
  let items: [Range<Int>]
  /// A comma stands after the last item.
  let endsInComma: Bool
  /// The offset after the last byte before the closing bracket that is neither blank nor comment.
  let contentEnd: Int

  /// Nil where no bracket closes it.
  init?(in bytes: [UInt8], at open: Int) {
    var scan = Scan(bytes: bytes, offset: open)
    guard let close = scan.run() else { return nil }
    self.open = open
    self.close = close
    items = scan.items
    endsInComma = scan.contentEnd > open + 1 && bytes[scan.contentEnd - 1] == UInt8(ascii: ",")
    contentEnd = scan.contentEnd
  }

  private struct Scan {
    let bytes: [UInt8]
    var offset: Int
    var depth = 0
    var items: [Range<Int>] = []
    var itemStart: Int?
    var contentEnd = 0
    /// A quote opens a text only where a value may begin: `don't` is one word.
    var isAtStart = true

    /// The offset of the bracket that closes the one at the start.
    mutating func run() -> Int? {
      while offset < bytes.count {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          if depth > 0 { begin() }
          depth += 1
          isAtStart = true
          step()
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          depth -= 1
          if depth == 0 {
            end()
            return offset
          }
          isAtStart = false
          step()
        case UInt8(ascii: ","):
          if depth == 1 { end() }
          isAtStart = true
          step()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          begin()
          if isAtStart { offset = YAMLBytes.endOfQuoted(bytes, at: offset) - 1 }
          isAtStart = false
          step()
        case UInt8(ascii: "#") where YAMLBytes.isBlank(bytes[offset - 1]):
          offset = YAMLBytes.endOfLine(bytes, at: offset)
        case _ where YAMLBytes.isBlank(byte):
          offset += 1
        default:
          begin()
          isAtStart = byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?")
          step()
        }
      }
      return nil
    }

    private mutating func step() {
      offset += 1
      contentEnd = offset
    }

    private mutating func begin() {
      if depth >= 1, itemStart == nil { itemStart = offset }
    }

    private mutating func end() {
      if let start = itemStart { items.append(start..<contentEnd) }
      itemStart = nil
    }
  }
}
