/// How a text is laid out, which must not make a difference.
package struct Layout: Hashable, Sendable {
  package var width: Int?
  package var bullet = "-"
  package var emphasis = "*"
  package var isSetext = false
  package var usesReferences = false
  package var padsCells = false
  package var endsLinesWithSpace = false
  package var lineEnding = "\n"

  package init() {}

  package init(_ random: inout Randomness) {
    width = random.pick([nil, 60, 72, 100])
    bullet = random.pick(["-", "*", "+"])
    emphasis = random.pick(["*", "_"])
    isSetext = random.number(0...1) == 0
    usesReferences = random.number(0...1) == 0
    padsCells = random.number(0...1) == 0
    endsLinesWithSpace = random.number(0...1) == 0
    lineEnding = random.pick(["\n", "\r\n"])
  }
}

extension SampleText {
  package func markdown(_ layout: Layout = Layout()) -> String {
    var lines: [String] = []
    var references: [String] = []
    var number = 0
    for (index, block) in blocks.enumerated() {
      let previous = index > 0 ? blocks[index - 1].kind : nil
      let cells = block.cells.map { cell in cell.map { Self.write($0, layout, &references) } }
      if !Self.continues(previous, block.kind) { lines.append("") }
      switch block.kind {
      case .heading(let level): lines += Self.heading(cells[0].joined(separator: " "), level, layout)
      case .paragraph: lines += Self.wrap(cells[0], layout.width, "", "")
      case .quote: lines += Self.wrap(cells[0], layout.width, "> ", "> ")
      case .item(let isOrdered, let depth):
        number = Self.continues(previous, block.kind) && depth == 0 ? number + 1 : depth == 0 ? 1 : number
        let indent = String(repeating: " ", count: depth * 3)
        let mark = isOrdered && depth == 0 ? "\(number). " : layout.bullet + " "
        lines += Self.wrap(cells[0], layout.width, indent + mark, indent + String(repeating: " ", count: mark.count))
      case .row(let isHeader):
        let texts = cells.map { $0.joined(separator: " ") }
        lines.append("|" + texts.map { layout.padsCells ? " \($0)   " : $0 }.joined(separator: "|") + "|")
        if isHeader {
          lines.append("|" + texts.map { _ in layout.padsCells ? "-----" : "---" }.joined(separator: "|") + "|")
        }
      }
    }
    lines += [""] + references
    return lines.map { layout.endsLinesWithSpace && !$0.isEmpty ? $0 + " " : $0 }.joined(separator: layout.lineEnding)
      + layout.lineEnding
  }

  /// Whether a block belongs to the list or table before it.
  private static func continues(_ previous: Kind?, _ kind: Kind) -> Bool {
    switch (previous, kind) {
    case (.item(let before, let outer), .item(let isOrdered, let depth)): before == isOrdered || depth > 0 || outer > 0
    case (.row, .row(let isHeader)): !isHeader
    default: false
    }
  }

  private static func write(_ word: Word, _ layout: Layout, _ references: inout [String]) -> String {
    switch word.markup {
    case .none: return word.text
    case .emphasis: return layout.emphasis + word.text + layout.emphasis
    case .link(let url):
      guard layout.usesReferences else { return "[\(word.text)](\(url))" }
      references.append("[r\(references.count)]: \(url)")
      return "[\(word.text)][r\(references.count - 1)]"
    }
  }

  private static func heading(_ text: String, _ level: Int, _ layout: Layout) -> [String] {
    guard layout.isSetext, level < 3 else { return [String(repeating: "#", count: level) + " " + text] }
    return [text, level == 1 ? "=====" : "-----"]
  }

  private static func wrap(_ words: [String], _ width: Int?, _ first: String, _ next: String) -> [String] {
    var lines: [String] = []
    var line = first
    for word in words {
      // A line must not begin with what would begin a list or a heading.
      let isSafe = word.first?.isLetter == true
      if let width, line.count > next.count, line.count + word.count >= width, isSafe {
        lines.append(line)
        line = next
      }
      line += line.hasSuffix(" ") || line.isEmpty ? word : " " + word
    }
    return lines + [line]
  }
}
