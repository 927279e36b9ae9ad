/// What a character is to the tokenizer.
enum ScalarClass {
  case letter, digit, punctuation, space, separator
  /// A character of a script that puts no spaces between words.
  case ideograph

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case UInt32(Block.cellBreak): self = .separator
    case 0...0x20: self = .space
    case 0...0x7F: self = .punctuation
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAA, 0xB5, 0xBA: self = .letter
    case 0x80...0xBF, 0xD7, 0xF7, 0x2010...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3001...0x3030,
      0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFF9...0xFFFD:
      self = .punctuation
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
    default: self = .letter
    }
  }

  /// The character at a place and how many bytes it has; bytes that are not UTF-8 one by one.
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (UInt32, Int) {
    let first = text[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + length <= end else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard text[index + offset] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F)
    }
    return (scalar, length)
  }

  /// Whether a byte is a letter or a digit of ASCII, as most are.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// `'`, `’`, `.`, `@` and `_` stand within words.
  static func joinsWords(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2E, 0x40, 0x5F: true
    default: false
    }
  }

  /// `,`, `-`, `.`, `/` and `:` stand within numbers, times and dates.
  static func joinsDigits(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x2D, 0x2E, 0x2F, 0x3A: true
    default: false
    }
  }
}
