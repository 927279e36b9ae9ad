/// A list that is kept as data and shown as a table: `registers/NAME.yml`.
package struct Register: Sendable {
  /// The file's name without `.yml`.
  package var name: String
  package var columns: [Column]
  /// In the file's order.
  package var rows: [Row]
  package var places: Places

  package struct Column: Hashable, Sendable {
    package var id: String
    /// The heading of the column, unless a text chooses another.
    package var title: String
    package var isRequired: Bool
    /// The words that a cell may have, and how a table shows them; empty: any text.
    package var words: [Word]
    /// Completes "what a row has here is".
    package var meaning: String

    package struct Word: Hashable, Sendable {
      package var id: String
      package var title: String
    }

    package init(
      _ id: String, title: String, isRequired: Bool = true, words: [Word] = [], meaning: String
    ) {
      self.id = id
      self.title = title
      self.isRequired = isRequired
      self.words = words
      self.meaning = meaning
    }
  }

  package struct Row: Hashable, Sendable {
    /// As written, by column; nil where a cell may be left out and is.
    package var cells: [String?]
    /// Its place among the file's rows, from 0.
    package var index: Int

    package init(cells: [String?], index: Int) {
      self.cells = cells
      self.index = index
    }
  }

  package init(name: String, columns: [Column], rows: [Row], places: Places) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.places = places
  }

  /// A cell as written; nil where it is empty, or there is no such column.
  package func cell(_ id: String, of row: Row) -> String? {
    columns.firstIndex { $0.id == id }.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  /// The key path of a row's cell.
  func keyPath(of column: Column, in row: Row) -> String { "rows.\(row.index).\(column.id)" }
}

extension Register.Column {
  /// A cell as a table shows it.
  func shown(_ cell: String) -> String { words.first { $0.id == cell }?.title ?? cell }
}
