import Diagnostics

extension Register {
  /// A register's file.
  static func read(_ file: SourceFile, name: String) -> (register: Register, findings: [Finding]) {
    var (register, places, findings) = RecordReading.read(file, as: "the register") { Register(&$0, name: name) }
    register.places = places
    return (register, findings)
  }

  /// Where a register's file cannot be read.
  static func standIn(_ name: String, path: String) -> Register {
    Register(name: name, columns: [], rows: [], places: .unread(path))
  }

  /// - Parameter name: nil: of a register of any name, for its schema.
  init(_ reader: inout MappingReader, name: String?) {
    let known = name.flatMap(Register.kind(named:))?.columns ?? []
    let meaning =
      known.isEmpty
      ? "by id: the heading of each column, in order"
      : "other headings for the columns that it has, and further columns"
    let shape = ValueShape<[(key: String, value: ColumnFields)]>.table(keys: .id("a column's id"), values: .column)
    let declared =
      known.isEmpty ? reader.required("columns", shape, meaning) : reader.optional("columns", shape, meaning)
    let columns = known.declaring(declared ?? [])
    let hasColumns = !known.isEmpty || declared != nil || name == nil
    let rows =
      hasColumns
      ? reader.required("rows", .list(of: .row(columns)), "the rows, in order; [] for none")
      : reader.optional("rows", .anything, "the rows, in order")
    self.init(
      name: name ?? "", columns: columns,
      rows: (rows ?? []).enumerated().map { Row(cells: $1, index: $0) }, places: .nowhere)
  }
}

/// What stands below a column's id.
private struct ColumnFields: Sendable {
  var title: String?
  var isOptional: Bool?
}

extension [Register.Column] {
  /// With other titles, and with columns added.
  fileprivate func declaring(_ declared: [(key: String, value: ColumnFields)]) -> [Register.Column] {
    var columns = self
    for (id, fields) in declared {
      if let index = columns.firstIndex(where: { $0.id == id }) {
        columns[index].title = fields.title ?? columns[index].title
      } else {
        let title = fields.title ?? id
        columns.append(
          Register.Column(id, title: title, isRequired: fields.isOptional != true, meaning: "the cell under '\(title)'")
        )
      }
    }
    return columns
  }
}

extension ValueShape<ColumnFields> {
  /// A heading, or a mapping.
  fileprivate static var column: Self {
    let line = ValueShape<String>.line
    let mapping = ValueShape.mapping("a column") { reader in
      ColumnFields(
        title: reader.required("title", .line, "the column's heading"),
        isOptional: reader.optional("optional", .boolean, "whether rows may leave the cell out"))
    }
    return ValueShape(schema: { .either([line.schema(), mapping.schema()]) }) { node, context in
      guard case .scalar = node.value else { return mapping.read(node, context) }
      return line.read(node, context).map { ColumnFields(title: $0) }
    }
  }
}

extension ValueShape<[String?]> {
  /// A row's cells. A schema, which does not know the columns that a file adds, takes any.
  fileprivate static func row(_ columns: [Register.Column]) -> ValueShape {
    let cells = { @Sendable (reader: inout MappingReader) -> [String?]? in
      columns.map { column in
        let shape = column.words.isEmpty ? ValueShape<String>.text : .word(of: column.words.map(\.id))
        return column.isRequired
          ? reader.required(column.id, shape, column.meaning) : reader.optional(column.id, shape, column.meaning)
      }
    }
    return ValueShape(
      schema: { .mapping(MappingReader.keys(of: cells), others: .text) }, read: mapping("a row", cells).read)
  }
}

extension ValueShape<[[String?]]> {
  /// Rows of which nothing can be said, since their columns cannot be read.
  fileprivate static var anything: Self {
    ValueShape(schema: { .list(of: .text) }) { _, _ in [] }
  }
}
