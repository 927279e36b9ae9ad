import Markdown

/// Writes blocks one after the other as HTML, lists and tables around those that belong together.
struct BlockWriter {
  private enum Container: Hashable {
    case list(isOrdered: Bool)
    case table(Int32, isOld: Bool)
    case quote
  }

  /// What a table is called by those who do not see it.
  private let tableLabel: String
  /// Writes what stands in the blocks, between them.
  var words: WordWriter
  private var open: Container?
  private var hasTableBody = false
  /// The block whose words are being written, and where they start.
  private var frame: BlockFrame?
  private var start = 0

  init(tableLabel: String, words: WordWriter) {
    self.tableLabel = tableLabel
    self.words = words
  }

  mutating func finish() -> [UInt8] {
    close()
    return words.html
  }

  /// Begins a block; its words come next.
  mutating func begin(_ frame: BlockFrame) {
    let block = frame.block
    switch block.kind {
    case .item:
      enter(.list(isOrdered: block.number != nil))
      beginElement(frame, indent: Int(block.depth) / 2 - 1)
    case .row: beginRow(frame)
    case .quote:
      enter(.quote)
      beginElement(frame)
    case .heading, .paragraph:
      enter(nil)
      beginElement(frame, indent: Int(block.depth) / 2)
    case .code: beginCode()
    case .html: if frame.isChanged { beginCode() }
    case .rule: enter(nil)
    }
    self.frame = frame
    start = words.html.count
  }

  /// Ends a block, with the note on its form.
  mutating func end() {
    words.endPiece()
    guard let frame else { return }
    switch frame.block.kind {
    case .item, .quote, .heading, .paragraph:
      writeNote(frame.note, nil)
      write("</")
      write(Self.element(of: frame.block.kind))
      write(">\n")
    case .row: endRow(frame)
    case .code: endCode(frame)
    case .html: if frame.isChanged { endCode(frame) } else { words.discard(from: start) }
    case .rule:
      words.discard(from: start)
      writeRule(frame)
    }
    self.frame = nil
  }

  /// The words that follow stand in the next cell, if the block is a row.
  mutating func nextCell() {
    words.endPiece()
    guard let block = frame?.block, block.kind == .row else { return }
    write(block.isHeader ? "</th><th scope=\"col\">" : "</td><td>")
  }

  /// All headings are of one level, since the ones that should stand above them may be folded away; a class says which
  /// level they have in the text.
  private static func element(of kind: Block.Kind) -> StaticString {
    switch kind {
    case .item: "li"
    case .heading: "h3"
    default: "p"
    }
  }

  private mutating func beginElement(_ frame: BlockFrame, indent: Int = 0) {
    write("<")
    write(Self.element(of: frame.block.kind))
    if frame.block.kind == .item, let number = frame.block.number { write(composed: " value=\"\(number)\"") }
    if frame.block.kind == .heading || frame.mark != nil || indent > 0 { writeClasses(of: frame, indent: indent) }
    write(">")
  }

  private mutating func writeClasses(of frame: BlockFrame, indent: Int) {
    var classes: [String] = []
    if frame.block.kind == .heading { classes.append("level-\(frame.block.level)") }
    if let mark = frame.mark { classes.append(mark.rawValue) }
    if indent > 0 { classes.append("indent-\(min(indent, 4))") }
    write(composed: " class=\"\(classes.joined(separator: " "))\"")
  }

  private mutating func beginCode() {
    enter(nil)
    write("<pre><code>")
  }

  private mutating func endCode(_ frame: BlockFrame) {
    write("</code></pre>\n")
    writeNote(frame.note, "p")
  }

  private mutating func writeRule(_ frame: BlockFrame) {
    guard let mark = frame.mark else {
      write("<hr>\n")
      return
    }
    let (tag, word) = mark == .inserted ? ("ins", "inserted") : ("del", "deleted")
    write(composed: "<p class=\"note\"><\(tag)>Rule</\(tag)> \(word)</p>\n")
  }

  private mutating func writeNote(_ note: String?, _ element: String?) {
    guard let note else { return }
    write(composed: element.map { "<\($0) class=\"markup\">(" } ?? " <span class=\"markup\">(")
    HTMLEscaping.append(text: note, to: &words.html)
    write(composed: element.map { ")</\($0)>\n" } ?? ")</span>")
  }

  private mutating func enter(_ container: Container?) {
    guard container != open else { return }
    close()
    open = container
    switch container {
    case .list(let isOrdered): write(isOrdered ? "<ol>\n" : "<ul>\n")
    case .quote: write("<blockquote>\n")
    case .table, nil: break
    }
  }

  private mutating func close() {
    switch open {
    case .list(let isOrdered): write(isOrdered ? "</ol>\n" : "</ul>\n")
    case .quote: write("</blockquote>\n")
    case .table: write(hasTableBody ? "</tbody>\n</table>\n</div>\n" : "</thead>\n</table>\n</div>\n")
    case nil: break
    }
    open = nil
  }

  private mutating func write(_ markup: StaticString) {
    words.html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  private mutating func write(composed markup: String) {
    words.html.append(contentsOf: markup.utf8)
  }
}

extension BlockWriter {
  /// Whether a row begins another table than the one that is open.
  func needsTable(for frame: BlockFrame) -> Bool {
    guard frame.block.kind == .row else { return false }
    // A row that only the old text has stands among the rows of the table that is open.
    if case .table(_, let isOld) = open, isOld != frame.isOld { return false }
    return open != .table(frame.block.table, isOld: frame.isOld)
  }

  mutating func beginTable(for frame: BlockFrame) {
    enter(.table(frame.block.table, isOld: frame.isOld))
    hasTableBody = false
    write("<div class=\"table\" role=\"group\" aria-label=\"")
    HTMLEscaping.append(text: tableLabel, to: &words.html)
    write("\" tabindex=\"0\">\n<table>\n<thead>\n")
  }

  private mutating func beginRow(_ frame: BlockFrame) {
    if !frame.block.isHeader, !hasTableBody {
      write("</thead>\n<tbody>\n")
      hasTableBody = true
    }
    if let mark = frame.mark { write(composed: "<tr class=\"\(mark.rawValue)\">") } else { write("<tr>") }
    write(frame.block.isHeader ? "<th scope=\"col\">" : "<td>")
  }

  private mutating func endRow(_ frame: BlockFrame) {
    writeNote(frame.note, nil)
    write(frame.block.isHeader ? "</th></tr>\n" : "</td></tr>\n")
  }
}
