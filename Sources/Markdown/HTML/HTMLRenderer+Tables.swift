extension HTMLRenderer {
  mutating func beginTable(_ index: Int) {
    startLine()
    if options.hasTableRegions {
      write("<div class=\"table\" role=\"region\" aria-label=\"")
      write(text: label(ofTable: index))
      write("\" tabindex=\"0\">\n")
    }
    write("<table>\n")
  }

  mutating func endTable(_ index: Int) {
    if !isInHeaderRow { write("</tbody>\n") }
    write("</table>\n")
    if options.hasTableRegions { write("</div>\n") }
  }

  mutating func beginRow(isHeader: Bool) {
    if isHeader {
      write("<thead>\n")
    } else if isInHeaderRow {
      write("<tbody>\n")
    }
    isInHeaderRow = isHeader
    write("<tr>\n")
  }

  mutating func endRow(isHeader: Bool) {
    write("</tr>\n")
    if isHeader { write("</thead>\n") }
  }

  mutating func beginCell(_ alignment: Node.Alignment) {
    write(isInHeaderRow ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .none: break
    case .left: write(" class=\"align-left\"")
    case .center: write(" class=\"align-center\"")
    case .right: write(" class=\"align-right\"")
    }
    write(">")
  }

  /// "Table: Cookie, Purpose, Duration"
  private func label(ofTable table: Int) -> String {
    let cells = tree.children(of: table + 1).map { tree.plainText(of: $0) }.filter { !$0.isEmpty }
    let labels = options.labels
    return cells.isEmpty ? labels.table : labels.columns.before + cells.joined(separator: ", ") + labels.columns.after
  }
}
