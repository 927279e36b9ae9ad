import Diagnostics

/// A register as a Markdown table, cell by cell with its place in the register's file.
struct RegisterTable {
  struct Cell {
    var text: String
    var keyPath: String
  }

  let caption: String?
  let header: [Cell]
  let rows: [[Cell]]

  /// - Throws: what the reference asks for and the register does not have.
  init(_ reference: TableReference, of register: Register) throws(Reference.Malformed) {
    let columns = try Self.columns(reference, register)
    caption = reference.caption
    header = columns.map { Cell(text: $0.title, keyPath: "columns.\($0.column.id)") }
    let sort = try reference.sort.map { key throws(Reference.Malformed) in
      (index: try Self.index(of: key.column, in: register), isDescending: key.isDescending)
    }
    rows = Self.sorted(register.rows, by: sort, columns: register.columns).map { row in
      columns.map { column in
        let cell = row.cells.indices.contains(column.index) ? row.cells[column.index] : nil
        return Cell(
          text: cell.map(column.column.shown) ?? "", keyPath: register.keyPath(of: column.column, in: row))
      }
    }
  }

  private struct Chosen {
    var column: Register.Column
    var index: Int
    var title: String
  }

  private static func columns(
    _ reference: TableReference, _ register: Register
  ) throws(Reference.Malformed) -> [Chosen] {
    guard !reference.columns.isEmpty else {
      return register.columns.enumerated().map { Chosen(column: $1, index: $0, title: $1.title) }
    }
    return try reference.columns.map { choice throws(Reference.Malformed) in
      let index = try index(of: choice.id, in: register)
      return Chosen(
        column: register.columns[index], index: index, title: choice.title ?? register.columns[index].title)
    }
  }

  private static func index(of column: String, in register: Register) throws(Reference.Malformed) -> Int {
    if let index = register.columns.firstIndex(where: { $0.id == column }) { return index }
    throw Reference.Malformed(
      message: "the register \(quoted(register.name)) has no column \(quoted(column))",
      help: Spelling.help(for: column, among: register.columns.map(\.id)))
  }

  /// By words in the order in which they are declared, by other texts without regard to case; equal rows as they stand.
  private static func sorted(
    _ rows: [Register.Row], by sort: [(index: Int, isDescending: Bool)], columns: [Register.Column]
  ) -> [Register.Row] {
    guard !sort.isEmpty else { return rows }
    func key(_ row: Register.Row, _ index: Int) -> String {
      let cell = row.cells.indices.contains(index) ? row.cells[index] ?? "" : ""
      let words = columns[index].words
      guard let place = words.firstIndex(where: { $0.id == cell }) else { return cell.lowercased() }
      return String(Unicode.Scalar(UInt8(0x20 + min(place, 90))))
    }
    let keyed = rows.map { row in (row: row, keys: sort.map { key(row, $0.index) }) }
    return keyed.sorted { left, right in
      for (number, item) in sort.enumerated() where left.keys[number] != right.keys[number] {
        let isLess = left.keys[number].utf8.lexicographicallyPrecedes(right.keys[number].utf8)
        return isLess != item.isDescending
      }
      return left.row.index < right.row.index
    }.map(\.row)
  }
}
