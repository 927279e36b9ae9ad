/// The words of raw HTML, in lines: what is left of it where no HTML of a text is rendered.
///
/// Tags and comments are left out, with what stands in elements that show no text; a tag of a block or a line break ends
/// the line. References to characters stay as they are (HTML, 13.5).
struct HTMLWords {
  private(set) var lines: [[UInt8]] = []
  private var line: [UInt8] = []
  private var rest: ArraySlice<UInt8>

  /// - Parameter html: in UTF-8.
  init(of html: ArraySlice<UInt8>) {
    rest = html
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") { skipTag() } else { takeText() }
    }
    endLine()
  }

  private static let silent = [
    "script", "style", "template", "iframe", "object", "svg", "math", "noscript", "head", "title",
  ]
  private static let inline = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  private mutating func takeText() {
    let text = rest.prefix { $0 != UInt8(ascii: "<") }
    rest = rest[text.endIndex...]
    for byte in text {
      if byte > 0x20 {
        line.append(byte)
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
  }

  /// Goes past a tag or a comment; what is neither is text.
  private mutating func skipTag() {
    if rest.starts(with: "<!--".utf8) { return skip(past: "-->") }
    let isEnd = rest.dropFirst().first == UInt8(ascii: "/")
    let name = Self.name(at: rest.dropFirst(isEnd ? 2 : 1))
    let isMark = !isEnd && (rest.dropFirst().first == UInt8(ascii: "!") || rest.dropFirst().first == UInt8(ascii: "?"))
    guard !name.isEmpty || isMark else {
      line.append(rest.removeFirst())
      return
    }
    skipToEndOfTag()
    if !isEnd, Self.silent.contains(name) { return skip(past: "</\(name)") }
    if name == "td" || name == "th" {
      if isEnd, let last = line.last, last != 0x20 { line.append(0x20) }
    } else if !isMark, !Self.inline.contains(name) {
      endLine()
    }
  }

  private static func name(at text: ArraySlice<UInt8>) -> String {
    let name = text.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    guard let first = name.first, (first | 0x20) &- 0x61 < 26 else { return "" }
    return String(decoding: name.prefix(16).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// To behind the `>` that is in no quotes; without one, to the end.
  private mutating func skipToEndOfTag() {
    var quote: UInt8?
    while let byte = rest.popFirst() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
  }

  /// To behind the next mark, of an end tag to the end of the tag; without one, to the end.
  private mutating func skip(past mark: String) {
    let mark = Array(mark.utf8)
    while !rest.isEmpty {
      guard let start = rest.firstIndex(of: mark[0]) else { break }
      rest = rest[start...]
      if rest.prefix(mark.count).elementsEqual(mark, by: { $0 == $1 || ($0 | 0x20 == $1 && $1 &- 0x61 < 26) }) {
        rest = rest.dropFirst(mark.count)
        if mark[1] == UInt8(ascii: "/") { skipToEndOfTag() }
        return
      }
      rest.removeFirst()
    }
    rest = []
  }

  private mutating func endLine() {
    if line.last == 0x20 { line.removeLast() }
    if !line.isEmpty { lines.append(line) }
    line = []
  }
}
