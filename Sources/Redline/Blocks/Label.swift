/// The number or letter that a clause is called by, where it is written in its text: `3.2`, `(a)`, `Section 4.`
enum Label {
  /// How many bytes at the start of a text are its label, with the space after it; 0 if there is none.
  static func length(_ text: UnsafeBufferPointer<UInt8>, isHeading: Bool) -> Int {
    var index = isHeading ? prefixLength(text) : 0
    let hasPrefix = index > 0
    let start = index
    let isOpen = index < text.count && text[index] == UInt8(ascii: "(")
    if isOpen { index += 1 }
    let body = index
    while index < text.count,
      isDigit(text[index])
        || (text[index] == UInt8(ascii: ".") && index > body && index + 1 < text.count && isDigit(text[index + 1]))
    {
      index += 1
    }
    let isNumber = index > body
    let isDotted = isNumber && text[body..<index].contains(UInt8(ascii: "."))
    if !isNumber { while index < text.count, index - body < 5, isLetter(text[index]) { index += 1 } }
    guard index > body, index < text.count else { return 0 }
    var isClosed = false
    if text[index] == UInt8(ascii: ")")
      || (!isOpen && (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ":")))
    {
      isClosed = true
      isNumber || text[index] == UInt8(ascii: ")") ? (index += 1) : (index = start)
    }
    guard index > body, index < text.count, text[index] == 0x20, index - body < 16 else { return 0 }
    if !isNumber, !isClosed || !isOrdinal(text[body..<index - 1]) { return 0 }
    if !isClosed, !hasPrefix, !(isHeading || (isDotted && index + 1 < text.count && text[index + 1] &- 0x41 < 26)) {
      return 0
    }
    return index + 1
  }

  /// A single letter or a Roman numeral.
  private static func isOrdinal(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    letters.count == 1 || letters.allSatisfy { "ivxlc".utf8.contains($0 | 0x20) }
  }

  /// `Section `, `Article `, ... before a heading's number.
  private static func prefixLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    for word in ["section ", "article ", "clause ", "chapter ", "part ", "annex ", "appendix ", "schedule "]
      as [StaticString]
    {
      let count = word.utf8CodeUnitCount
      guard text.count > count, (0..<count).allSatisfy({ text[$0] | 0x20 == word.utf8Start[$0] }) else { continue }
      return count
    }
    return 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
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
