/// A page as Mustache rendered it, with holes where its texts go.
///
/// Mustache needs about 1.5 ms for a page, mostly dynamic casts, and most pages of a site share a structure. So each
/// structure is rendered once, with marks for texts, and then filled for every page in a few microseconds.
struct Skeleton: Sendable {
  private enum Piece: Sendable {
    case literal([UInt8])
    case hole(Int, isEscaped: Bool)
  }

  private var pieces: [Piece] = []
  /// Bytes of the literals.
  private(set) var size = 0

  /// A mark is U+F8FF, a private character that templates do not print, and its number in angle brackets: they tell by their escaping whether the
  /// template said `{{name}}` or `{{{name}}}`.
  static func mark(_ number: Int) -> String { "\u{F8FF}<\(number)>" }

  init(rendered text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index + 2 < bytes.count {
      guard bytes[index] == 0xEF, bytes[index + 1] == 0xA3, bytes[index + 2] == 0xBF,
        let mark = Self.parseMark(bytes, from: index + 3)
      else {
        index += 1
        continue
      }
      addLiteral(bytes[start..<index])
      pieces.append(.hole(mark.number, isEscaped: mark.isEscaped))
      index = mark.end
      start = index
    }
    addLiteral(bytes[start...])
  }

  /// The page: the literals, and `texts` in the holes.
  func fill(_ texts: [Shape.Text]) -> [UInt8] {
    var output: [UInt8] = []
    // A page that outgrows its array is there twice for a moment. Escaping makes texts a little longer.
    let filled = pieces.reduce(0) { if case .hole(let number, _) = $1 { $0 + texts[number].count } else { $0 } }
    output.reserveCapacity(size + filled * 17 / 16 + 256)
    for piece in pieces {
      switch piece {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .hole(let number, let isEscaped): append(texts[number], isEscaped: isEscaped, to: &output)
      }
    }
    return output
  }

  private func append(_ text: Shape.Text, isEscaped: Bool, to output: inout [UInt8]) {
    switch text {
    case .html(let html): output.append(contentsOf: html)
    case .text(let text): isEscaped ? Escaping.append(text, to: &output) : output.append(contentsOf: text.utf8)
    }
  }

  private mutating func addLiteral(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    pieces.append(.literal(Array(bytes)))
    size += bytes.count
  }

  private static func parseMark(_ bytes: [UInt8], from start: Int) -> (number: Int, isEscaped: Bool, end: Int)? {
    let isEscaped = bytes[start...].starts(with: "&lt;".utf8)
    guard isEscaped || bytes[start...].first == UInt8(ascii: "<") else { return nil }
    let digits = bytes[(start + (isEscaped ? 4 : 1))...].prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return (number, isEscaped, digits.endIndex + (isEscaped ? 4 : 1))
  }
}
