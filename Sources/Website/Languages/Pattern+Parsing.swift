extension Pattern {
  /// Why a text is no pattern, in words.
  struct Fault: Error, Hashable {
    var problem: String
  }

  /// Reads a message as it is written in a language's file.
  init(parsing text: String) throws(Fault) {
    var parser = PatternParser(text)
    try parser.parse()
    self.init(parser.pieces)
  }
}

private struct PatternParser {
  private(set) var pieces: [Pattern.Piece] = []
  private let bytes: [UInt8]
  private var index = 0
  private var words: [UInt8] = []
  private var open: [Pattern.Mark] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func parse() throws(Pattern.Fault) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): try parseValue()
      case UInt8(ascii: "}"): throw Pattern.Fault(problem: "a '}' closes nothing")
      case UInt8(ascii: "`"): try toggle(.code, length: 1)
      case UInt8(ascii: "*"):
        let isStrong = bytes[index...].starts(with: "**".utf8)
        try toggle(isStrong ? .strong : .emphasis, length: isStrong ? 2 : 1)
      case UInt8(ascii: "["): openLink()
      case UInt8(ascii: "]") where isLink(open.last): closeLink()
      default: takeByte()
      }
    }
    endWords()
    if let mark = open.last { throw Pattern.Fault(problem: "its \(mark.name) has no end") }
  }

  private mutating func takeByte() {
    words.append(bytes[index])
    index += 1
  }

  private mutating func add(_ piece: Pattern.Piece, length: Int) {
    endWords()
    pieces.append(piece)
    index += length
  }

  private mutating func endWords() {
    if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
    words = []
  }

  private mutating func parseValue() throws(Pattern.Fault) {
    guard let name = name(from: index + 1, to: UInt8(ascii: "}")) else {
      throw Pattern.Fault(problem: "a '{' is not followed by a value's name and '}'")
    }
    add(.value(name), length: name.utf8.count + 2)
  }

  private mutating func toggle(_ mark: Pattern.Mark, length: Int) throws(Pattern.Fault) {
    if open.last == mark {
      open.removeLast()
      add(.close(mark), length: length)
    } else if open.contains(mark) {
      throw Pattern.Fault(problem: "its \(mark.name) ends inside another mark")
    } else {
      open.append(mark)
      add(.open(mark), length: length)
    }
  }

  /// `[words](name)`; any other bracket is a word's.
  private mutating func openLink() {
    guard !open.contains(where: isLink), let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")),
      end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "("), let name = name(from: end + 2, to: UInt8(ascii: ")"))
    else {
      takeByte()
      return
    }
    open.append(.link(name))
    add(.open(.link(name)), length: 1)
  }

  private mutating func closeLink() {
    guard case .link(let name)? = open.popLast() else { return }
    add(.close(.link(name)), length: name.utf8.count + 3)
  }

  private func isLink(_ mark: Pattern.Mark?) -> Bool {
    if case .link? = mark { true } else { false }
  }

  /// Letters, digits and dots up to a closing byte.
  private func name(from start: Int, to end: UInt8) -> String? {
    guard start < bytes.count else { return nil }
    let name = bytes[start...].prefix { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E
    }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == end else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Pattern.Mark {
  fileprivate var name: String {
    switch self {
    case .strong: "'**'"
    case .emphasis: "'*'"
    case .code: "'`'"
    case .link: "link"
    }
  }
}
