/// A word, a number or a mark of a line that may be a legend typed by hand.
struct LegendToken: Hashable {
  /// In lower case.
  let text: String
  let isNumber: Bool
  /// A space or a line's start stands before it.
  let isSpaced: Bool
  /// Counted from 0.
  let line: Int
  /// The first of its line.
  let startsLine: Bool

  /// - Parameter text: UTF-8, lines parted by LF. A no-break space is a space.
  static func tokens(of text: some Collection<UInt8>) -> [LegendToken] {
    let bytes = withoutNoBreakSpaces(Array(text))
    var tokens: [LegendToken] = []
    var index = 0
    var isSpaced = true
    var line = 0
    while index < bytes.count {
      let start = index
      let category = Category(bytes[start])
      index += 1
      if category == .space {
        isSpaced = true
        if bytes[start] == 0x0A { line += 1 }
        continue
      }
      while category != .mark, index < bytes.count, Category(bytes[index]) == category { index += 1 }
      tokens.append(
        LegendToken(
          text: String(decoding: bytes[start..<index], as: UTF8.self).lowercased(), isNumber: category == .digit,
          isSpaced: isSpaced, line: line, startsLine: tokens.last?.line != line))
      isSpaced = false
    }
    return tokens
  }

  private static func withoutNoBreakSpaces(_ text: [UInt8]) -> [UInt8] {
    var bytes = text
    for index in bytes.indices.dropFirst() where bytes[index] == 0xA0 && bytes[index - 1] == 0xC2 {
      bytes[index - 1] = 0x20
      bytes[index] = 0x20
    }
    return bytes
  }

  private enum Category {
    case space, digit, letter, mark

    init(_ byte: UInt8) {
      switch byte {
      case 0x00...0x20: self = .space
      case 0x30...0x39: self = .digit
      case 0x41...0x5A, 0x61...0x7A, 0x80...: self = .letter
      default: self = .mark
      }
    }
  }
}
