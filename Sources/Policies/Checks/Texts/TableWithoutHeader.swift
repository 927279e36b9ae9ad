package import Diagnostics
import Markdown

extension Rule {
  package static let tableWithoutHeader = Rule(
    "table-without-header", .warning, .text,
    summary: "a table has a column without a header",
    explanation: """
      A header tells what a column's cells are, and a screen reader repeats it with each of them (WCAG 2.2, success \
      criterion 1.3.1). Only the first column, whose cells head the rows, can do without.
      """,
    remedy: "Name every column in the table's first row.",
    wrong: """
      | Cookie |          |
      |--------|----------|
      | login  | 12 hours |
      """,
    right: """
      | Cookie | Kept for |
      |--------|----------|
      | login  | 12 hours |
      """)
}

enum TableWithoutHeader {
  static func finding(at table: Int, in text: TextContext) -> Finding? {
    let tree = text.tree
    guard let row = tree.children(of: table).first(where: { _ in true }) else { return nil }
    let cells = Array(tree.children(of: row))
    let blank = cells.indices.filter { !tree.hasWords(cells[$0]) }
    guard let column = blank.first(where: { $0 > 0 || blank.count == cells.count }) else { return nil }
    return text.finding(
      .tableWithoutHeader,
      blank.count == cells.count
        ? "the table's header has no text" : "column \(column + 1) of the table has no header",
      help: "write in the table's first row what is in the column", at: row)
  }
}
