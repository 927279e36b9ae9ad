/// One look over a text's bytes before libcmark sees them: whether it would take libcmark quadratic time, and where
/// tables may be.
///
/// libcmark 0.30.2 is linear in the text's length with two exceptions, found by measuring: it visits every open list
/// item at each blank line, and every `![` that waits for its `]` at each link of the same paragraph. Both are bounded
/// here from above; the bounds are so wide that only texts made for it exceed them.
struct Survey {
  private(set) var refusal: Refusal?
  /// Lines that may be a table's delimiter row, in order.
  private(set) var delimiterLines: [Int32] = []
  /// The text contains `]:`, without which it defines no references.
  private(set) var mayDefineReferences = false

  private let text: UnsafeRawBufferPointer
  private var line: Int
  private var lastTextLine: Int
  private var position = 0
  /// An upper bound of the list items that are open.
  private var openItems = 0
  private var isAfterBlankLine = true
  /// How many open items have been visited at blank lines, and how many may.
  private var itemVisits = 0
  private let itemVisitLimit: Int
  /// Counted since the last blank line.
  private var imageOpeners = 0
  private var closers = 0
  private var bracketVisits = 0
  private static let bracketVisitLimit = 250_000_000

  init(_ text: UnsafeRawBufferPointer, fromLine: Int) {
    self.text = text
    line = fromLine
    lastTextLine = fromLine
    itemVisitLimit = 1_000_000 + 8 * text.count
    if text.count > Refusal.sizeLimit {
      refusal = Refusal(.tooLong, line: fromLine)
      return
    }
    while position < text.count, refusal == nil {
      scanLine()
      line += 1
    }
    endParagraph()
  }

  private mutating func scanLine() {
    let prefix = scanPrefix()
    if isAtLineEnd, prefix.markers == 0 {
      itemVisits += openItems
      if itemVisits > itemVisitLimit { refusal = Refusal(.blankLinesInNestedLists, line: line) }
      if !prefix.isQuoted {
        isAfterBlankLine = true
        endParagraph()
      }
    } else {
      let items = prefix.markers + min(openItems, prefix.columns / 2)
      openItems = isAfterBlankLine ? items : max(openItems, items)
      isAfterBlankLine = false
      lastTextLine = line
      if isDelimiterRow { delimiterLines.append(Int32(clamping: line)) }
      scanRest()
    }
    skipLineEnd()
  }

  private mutating func endParagraph() {
    bracketVisits += imageOpeners * closers
    if bracketVisits > Self.bracketVisitLimit, refusal == nil { refusal = Refusal(.tooManyImages, line: lastTextLine) }
    imageOpeners = 0
    closers = 0
  }

  private var isAtLineEnd: Bool {
    position >= text.count || text[position] == 0x0A || text[position] == 0x0D
  }

  /// Moves past the end of the line: LF, CR or both.
  private mutating func skipLineEnd() {
    if position < text.count, text[position] == 0x0D { position += 1 }
    if position < text.count, text[position] == 0x0A { position += 1 }
  }

  /// Moves past everything at the line's start that could open or continue a container.
  private mutating func scanPrefix() -> (columns: Int, markers: Int, isQuoted: Bool) {
    var columns = 0
    var markers = 0
    var isQuoted = false
    while position < text.count {
      switch text[position] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case UInt8(ascii: ">"): isQuoted = true
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isSpaceOrEnd(position + 1) else { return (columns, markers, isQuoted) }
        markers += 1
      case 0x30...0x39:
        guard let end = endOfNumber() else { return (columns, markers, isQuoted) }
        markers += 1
        position = end
      default: return (columns, markers, isQuoted)
      }
      position += 1
    }
    return (columns, markers, isQuoted)
  }

  /// The position of the `.` or `)` of an ordered list's marker that starts here.
  private func endOfNumber() -> Int? {
    var end = position
    while end < text.count, end - position < 9, 0x30...0x39 ~= text[end] { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"), isSpaceOrEnd(end + 1)
    else { return nil }
    return end
  }

  private func isSpaceOrEnd(_ position: Int) -> Bool {
    position >= text.count || [0x20, 0x09, 0x0A, 0x0D].contains(text[position])
  }

  /// Whether the rest of the line could be the delimiter row of a table: `--- | :-:`.
  private var isDelimiterRow: Bool {
    var index = position
    var hasHyphen = false
    var hasMark = false
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case 0x20, 0x09: break
      case 0x0A, 0x0D: return hasHyphen && hasMark
      default: return false
      }
      index += 1
    }
    return hasHyphen && hasMark
  }

  /// Counts brackets up to the line's end.
  private mutating func scanRest() {
    while position < text.count {
      let eight = EightBytes(text, at: position, padding: UInt8(ascii: "x"))
      // Of the controls and of `[`, `\` and `]`, few are anything else.
      var found = eight.bytes(below: 0x0E) | (eight.bytes(from: 0x5B) & ~eight.bytes(from: 0x5E))
      while let place = EightBytes.takeFirst(of: &found) {
        if scan(at: position + place) {
          position += place
          return
        }
      }
      position += 8
    }
    position = text.count
  }

  /// Counts the byte at an index if it is a bracket; whether it ends the line.
  private mutating func scan(at index: Int) -> Bool {
    switch text[index] {
    case 0x0A, 0x0D: return true
    case UInt8(ascii: "["): if index > 0, text[index - 1] == UInt8(ascii: "!") { imageOpeners += 1 }
    case UInt8(ascii: "]"):
      closers += 1
      if index + 1 < text.count, text[index + 1] == UInt8(ascii: ":") { mayDefineReferences = true }
    default: break
    }
    return false
  }
}
