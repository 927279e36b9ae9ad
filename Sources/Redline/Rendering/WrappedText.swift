/// Words of several styles, broken into lines of a width.
struct WrappedText {
  private let width: Int
  private let rest: String
  private let isCode: Bool
  private var done: [String] = []
  private var line: String
  private var column: Int
  /// Whether the line has more than its prefix.
  private var hasWords = false

  /// - Parameters:
  ///   - first: what the first line begins with.
  ///   - rest: what every other line begins with.
  ///   - isCode: lines are kept as they are.
  init(width: Int, first: String, rest: String, isCode: Bool) {
    self.width = width
    self.rest = rest
    self.isCode = isCode
    line = first
    column = first.count
  }

  var lines: [String] { done + [line] }

  /// Adds text between two marks, which stand again on every line that it reaches.
  mutating func add(_ text: String, _ start: String, _ end: String) {
    guard !text.isEmpty else { return }
    // Marks that a terminal does not print take no columns.
    let visible = start.hasPrefix("\u{1B}") ? 0 : start.count + end.count
    line += start
    column += visible
    for piece in pieces(of: text) {
      if piece == "\n" {
        line += end
        breakLine()
        line += start
        column += visible
        continue
      }
      let length = piece.count
      if !isCode, hasWords, column + (piece.last == " " ? length - 1 : length) > width, piece != " " {
        line += end
        breakLine()
        line += start
        column += visible
      }
      line += piece
      column += length
      hasWords = true
    }
    line += end
  }

  mutating func breakLine() {
    done.append(line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? "")
    line = rest
    column = rest.count
    hasWords = false
  }

  /// Words with the space after them; line feeds by themselves.
  private func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == "\n" {
        if start < index { pieces.append(text[start..<index]) }
        pieces.append(text[index..<next])
        start = next
      } else if text[index] == " " {
        pieces.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}
