/// The number or letter that a clause is called by, where it is written in its text: `3.2`, `(a)`, `Section 4.`
struct Label {
  private let text: UnsafeBufferPointer<UInt8>
  private let isHeading: Bool
  private var position = 0

  private init(_ text: UnsafeBufferPointer<UInt8>, isHeading: Bool) {
    self.text = text
    self.isHeading = isHeading
  }

  /// A longer number is not a label.
  private static let lengthLimit = 16
  /// How many letters a Roman numeral may have.
  private static let letterLimit = 5

  /// How many bytes at the start of a text are its label, with the space after it; 0 if there is none.
  static func length(_ text: UnsafeBufferPointer<UInt8>, isHeading: Bool) -> Int {
    var label = Label(text, isHeading: isHeading)
    return label.skip() ? label.position : 0
  }

  /// Goes past a label and the space after it; whether there is one.
  private mutating func skip() -> Bool {
    if isHeading { skipPrefix() }
    let isOpen = skip("(")
    let start = position
    skipNumber()
    let isNumber = position > start
    if !isNumber { skipLetters() }
    let name = text[start..<position]
    let isClosed = skip(")") || (isNumber && !isOpen && (skip(".") || skip(":")))
    guard !name.isEmpty, position - start < Self.lengthLimit, skip(" ") else { return false }
    guard isNumber else { return isClosed && Self.isOrdinal(name) }
    let isFollowedByCapital = position < text.count && text[position] &- 0x41 < 26
    return isClosed || isHeading || (name.contains(UInt8(ascii: ".")) && isFollowedByCapital)
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// `Section `, `Article `, ... before a heading's number.
  private mutating func skipPrefix() {
    for word in ["section ", "article ", "clause ", "chapter ", "part ", "annex ", "appendix ", "schedule "]
      as [StaticString]
    {
      let count = word.utf8CodeUnitCount
      guard text.count > count, (0..<count).allSatisfy({ text[$0] | 0x20 == word.utf8Start[$0] }) else { continue }
      position = count
      return
    }
  }

  /// Digits with points between them.
  private mutating func skipNumber() {
    guard isDigit(at: position) else { return }
    while isDigit(at: position) || (isAtPoint && isDigit(at: position + 1)) { position += 1 }
  }

  private var isAtPoint: Bool { position < text.count && text[position] == UInt8(ascii: ".") }

  private mutating func skipLetters() {
    let start = position
    while position < text.count, position - start < Self.letterLimit, (text[position] | 0x20) &- 0x61 < 26 {
      position += 1
    }
  }

  private func isDigit(at index: Int) -> Bool { index < text.count && text[index] &- 0x30 < 10 }

  /// A single letter or a Roman numeral.
  private static func isOrdinal(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    letters.count == 1 || letters.allSatisfy { "ivxlc".utf8.contains($0 | 0x20) }
  }
}

extension BlockTable {
  /// How many bytes of a block's text are its label.
  func labelLength(of block: Int) -> Int {
    withText(of: blocks[block].text) { Label.length($0, isHeading: blocks[block].kind == .heading) }
  }

  /// Equal for the same words, whatever their case, punctuation and label.
  func foldedHash(of block: Int) -> UInt64 {
    let range = blocks[block].text
    let label = Int32(labelLength(of: block))
    return text.withUnsafeBufferPointer { text in
      var scanner = TokenScanner(text: text, position: Int(range.lowerBound + label), end: Int(range.upperBound))
      var hash = TextHash()
      var count = 0
      while let token = scanner.next() {
        guard token.kind.isWord else { continue }
        hash.combine(scanner.foldedHash)
        count += 1
      }
      return count == 0 ? blocks[block].plain : hash.value
    }
  }

  func withText<Result>(of range: Range<Int32>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }
}
