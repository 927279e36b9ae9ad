/// Cuts text into tokens and numbers them.
struct Tokenizer {
  private var exact = Interner(capacity: 1024)
  private var foldings = Interner(capacity: 1024)
  /// What the folded words mean, by their numbers.
  private var traits: [Lexicon.Traits] = []
  private let lexicon = Lexicon.english
  /// A single space, once there was one: every other token is.
  private var space: Token?

  /// Adds the tokens of a piece of text.
  mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int32>, into tokens: inout [Token]) {
    var scanner = TokenScanner(text: text, position: Int(range.lowerBound), end: Int(range.upperBound))
    while var token = scanner.next() {
      number(&token, text, scanner.foldedHash)
      tokens.append(token)
    }
  }

  /// The break between two blocks, at a place of the text.
  mutating func blockBreak(at offset: Int32) -> Token {
    var token = Token(kind: .blockBreak, start: offset, end: offset)
    token.id = exact.number(of: 1)
    token.folded = foldings.number(of: 1)
    while traits.count <= Int(token.folded) { traits.append([]) }
    return token
  }

  private mutating func number(_ token: inout Token, _ text: UnsafeBufferPointer<UInt8>, _ foldedHash: UInt64) {
    let isSpace = token.end - token.start == 1 && text[Int(token.start)] == 0x20
    if isSpace, let space {
      (token.id, token.folded) = (space.id, space.folded)
      return
    }
    defer { if isSpace { space = token } }
    let bytes = UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end)])
    token.id = exact.number(of: TextHash.of(UnsafeRawBufferPointer(bytes)))
    token.folded = foldings.number(of: foldedHash)
    if Int(token.folded) == traits.count { traits.append(lexicon.traits(of: foldedHash)) }
    token.traits = traits[Int(token.folded)]
  }
}
