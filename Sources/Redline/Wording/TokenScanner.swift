/// Finds where tokens start and end.
struct TokenScanner {
  let text: UnsafeBufferPointer<UInt8>
  var position: Int
  let end: Int
  /// The hash of the token found last, without case, with plain quotes, hyphens and spaces.
  private(set) var foldedHash: UInt64 = 0

  init(text: UnsafeBufferPointer<UInt8>, position: Int, end: Int) {
    self.text = text
    self.position = position
    self.end = end
  }

  mutating func next() -> Token? {
    guard position < end else { return nil }
    let start = position
    let (scalar, length) = ScalarClass.decode(text, position, end)
    position += length
    var kind: Token.Kind
    switch ScalarClass(scalar) {
    case .space:
      kind = .space
      while position < end, case let (next, length) = ScalarClass.decode(text, position, end),
        ScalarClass(next) == .space
      {
        position += length
      }
    case .separator: kind = .cellBreak
    case .punctuation: kind = scalar == 0x2E || scalar == 0x21 || scalar == 0x3F ? .sentenceEnd : .punctuation
    case .ideograph: kind = .word
    case .letter:
      kind = isAddress(at: start) ? .address : .word
      if kind == .address { skipAddress() } else { skipWord() }
    case .digit:
      kind = .number
      skipNumber()
    }
    foldedHash = Folding.hash(text, start, position, isSpace: kind == .space)
    return Token(kind: kind, start: Int32(start), end: Int32(position))
  }

  /// Letters and digits, and an apostrophe, a point, an at sign or a low line between them.
  private mutating func skipWord() {
    while position < end {
      if ScalarClass.isAlphanumeric(text[position]) {
        position += 1
        continue
      }
      let (scalar, length) = ScalarClass.decode(text, position, end)
      switch ScalarClass(scalar) {
      case .letter, .digit: position += length
      case .punctuation:
        guard ScalarClass.joinsWords(scalar), isAlphanumeric(at: position + length) else { return }
        position += length
      default: return
      }
    }
  }

  /// Digits and letters, and what joins the parts of numbers and dates.
  private mutating func skipNumber() {
    while position < end {
      let (scalar, length) = ScalarClass.decode(text, position, end)
      switch ScalarClass(scalar) {
      case .letter, .digit: position += length
      case .punctuation:
        guard ScalarClass.joinsDigits(scalar), position + length < end, isDigit(text[position + length]) else { return }
        position += length
      default: return
      }
    }
  }

  private func isAddress(at start: Int) -> Bool {
    guard start + 7 < end, text[start] == 0x68 || text[start] == 0x6D else { return false }
    for scheme in ["http://", "https://", "mailto:"] as [StaticString] {
      let count = scheme.utf8CodeUnitCount
      guard start + count < end else { continue }
      let isEqual = (0..<count).allSatisfy { text[start + $0] == scheme.utf8Start[$0] }
      if isEqual { return true }
    }
    return false
  }

  /// All up to a space, without the punctuation at its end.
  private mutating func skipAddress() {
    while position < end, text[position] > 0x20, text[position] != Block.cellBreak { position += 1 }
    while let last = position > 0 ? text[position - 1] : nil, ")]}>.,;:!?'\"".utf8.contains(last) { position -= 1 }
  }

  private func isAlphanumeric(at index: Int) -> Bool {
    guard index < end else { return false }
    if ScalarClass.isAlphanumeric(text[index]) { return true }
    switch ScalarClass(ScalarClass.decode(text, index, end).0) {
    case .letter, .digit: return true
    default: return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
