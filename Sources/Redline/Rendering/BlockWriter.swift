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
  private var html: [UInt8] = []
  private var open: Container?
  private var hasTableBody = false

  init(tableLabel: String) {
    self.tableLabel = tableLabel
  }

  mutating func finish() -> [UInt8] {
    close()
    return html
  }

  mutating func write(_ sheet: BlockSheet) {
    let block = sheet.block
    switch block.kind {
    case .item: writeItem(sheet)
    case .row: writeRow(sheet)
    case .quote:
      enter(.quote)
      writeElement("p", sheet)
    case .heading: writeHeading(sheet)
    case .paragraph:
      enter(nil)
      writeElement("p", sheet, indent: Int(block.depth) / 2)
    case .code: writeCode(sheet)
    case .html: if sheet.mark != nil { writeCode(sheet) }
    case .rule: writeRule(sheet)
    }
  }

  /// All headings are of one level, since the ones that should stand above them may be folded away; a class says which
  /// level they have in the text.
  private mutating func writeHeading(_ sheet: BlockSheet) {
    enter(nil)
    writeElement("h3", sheet, indent: Int(sheet.block.depth) / 2, classes: ["level-\(sheet.block.level)"])
  }

  private mutating func writeItem(_ sheet: BlockSheet) {
    enter(.list(isOrdered: sheet.block.number != nil))
    let value = sheet.block.number.map { " value=\"\($0)\"" } ?? ""
    writeElement("li", sheet, indent: max(0, Int(sheet.block.depth) / 2 - 1), attributes: value)
  }

  private mutating func writeCode(_ sheet: BlockSheet) {
    enter(nil)
    write("<pre><code>")
    for cell in sheet.cells { html += cell }
    write("</code></pre>\n")
    writeNote(sheet, "p")
  }

  private mutating func writeRule(_ sheet: BlockSheet) {
    enter(nil)
    guard let mark = sheet.mark else {
      write("<hr>\n")
      return
    }
    let (tag, word) = mark == .inserted ? ("ins", "inserted") : ("del", "deleted")
    write("<p class=\"note\"><\(tag)>Rule</\(tag)> \(word)</p>\n")
  }

  /// An element with a block's words, and the note on its form.
  private mutating func writeElement(
    _ name: String, _ sheet: BlockSheet, indent: Int = 0, classes: [String] = [], attributes: String = ""
  ) {
    write("<")
    write(name)
    write(attributes)
    writeClasses(classes + (sheet.mark.map { [$0.rawValue] } ?? []) + (indent > 0 ? ["indent-\(min(indent, 4))"] : []))
    write(">")
    for cell in sheet.cells { html += cell }
    writeNote(sheet, nil)
    write("</")
    write(name)
    write(">\n")
  }

  private mutating func writeClasses(_ classes: [String]) {
    if !classes.isEmpty { write(" class=\"\(classes.joined(separator: " "))\"") }
  }

  private mutating func writeNote(_ sheet: BlockSheet, _ element: String?) {
    guard let note = sheet.note else { return }
    write(element.map { "<\($0) class=\"markup\">(" } ?? " <span class=\"markup\">(")
    HTMLEscaping.append(text: note.utf8, to: &html)
    write(element.map { ")</\($0)>\n" } ?? ")</span>")
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

  private mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { html.append(contentsOf: $0) }
  }
}

extension BlockWriter {
  /// Whether a row begins another table than the one that is open.
  func needsTable(for sheet: BlockSheet) -> Bool {
    guard sheet.block.kind == .row else { return false }
    // A row that only the old text has stands among the rows of the table that is open.
    if case .table(_, let isOld) = open, isOld != sheet.isOld { return false }
    return open != .table(sheet.block.table, isOld: sheet.isOld)
  }

  /// Opens a table; `header` is the header row where the run of rows does not begin with it.
  mutating func beginTable(of sheet: BlockSheet, header: BlockSheet?) {
    enter(.table(sheet.block.table, isOld: sheet.isOld))
    hasTableBody = false
    write("<div class=\"table\" role=\"group\" aria-label=\"")
    HTMLEscaping.append(text: tableLabel.utf8, to: &html)
    write("\" tabindex=\"0\">\n<table>\n<thead>\n")
    if let header { writeCells(header) }
  }

  private mutating func writeRow(_ sheet: BlockSheet) {
    if !sheet.block.isHeader, !hasTableBody {
      write("</thead>\n<tbody>\n")
      hasTableBody = true
    }
    writeCells(sheet)
  }

  private mutating func writeCells(_ sheet: BlockSheet) {
    write(sheet.mark.map { "<tr class=\"\($0.rawValue)\">" } ?? "<tr>")
    let name = sheet.block.isHeader ? "th" : "td"
    for (index, cell) in sheet.cells.enumerated() {
      write(sheet.block.isHeader ? "<th scope=\"col\">" : "<td>")
      html += cell
      if index == sheet.cells.count - 1 { writeNote(sheet, nil) }
      write("</\(name)>")
    }
    write("</tr>\n")
  }
}
