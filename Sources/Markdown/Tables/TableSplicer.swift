import Diagnostics

/// Puts tables into a tree in place of the paragraphs that they were found in.
struct TableSplicer {
  private(set) var nodes: [Node] = []
  private let old: [Node]
  private let file: SourceFile
  private let tables: [TableSource]
  /// What the cells and the text around them were parsed to, and the next of its top-level nodes.
  private let parts: [Node]
  private var part = 1
  /// Added to a range of the parts' storage, it is one of the tree's.
  private let storageShift: Int32
  private let source: CellSource
  /// The line of `source` that is next.
  private var line: Int

  init(_ tree: Tree, _ tables: [TableSource], parts: [Node], source: CellSource) {
    old = tree.nodes
    file = tree.file
    storageShift = Int32(tree.storage.count)
    self.tables = tables
    self.parts = parts
    self.source = source
    line = source.firstLine
    nodes.reserveCapacity(old.count + parts.count)
    splice()
  }

  private mutating func splice() {
    var open: [(oldEnd: Int32, new: Int)] = []
    var table = 0
    var index = 0
    while index < old.count {
      while let last = open.last, last.oldEnd <= index {
        nodes[last.new].end = Int32(nodes.count)
        open.removeLast()
      }
      if table < tables.count, tables[table].node == index {
        add(tables[table])
        table += 1
        index = Int(old[index].end)
        continue
      }
      if Int(old[index].end) > index + 1 { open.append((old[index].end, nodes.count)) }
      nodes.append(old[index])
      nodes[nodes.count - 1].end = Int32(nodes.count)
      index += 1
    }
    while let last = open.popLast() { nodes[last.new].end = Int32(nodes.count) }
  }

  private mutating func add(_ table: TableSource) {
    if !table.leading.isEmpty { addText(lineCount: table.leading.count) }
    let first = nodes.count
    add(.table, table.rows[0].range, line: table.rows[0].line)
    for (index, row) in table.rows.enumerated() { add(row, of: table, isHeader: index == 0) }
    nodes[first].end = Int32(nodes.count)
    if let last = table.rows.last {
      nodes[first].endLine = Int32(last.line)
      nodes[first].endColumn = column(last.range.upperBound, line: last.line) - 1
    }
    if !table.rest.isEmpty { addText(lineCount: table.rest.count) }
    if let rule = table.thematicBreak { add(.thematicBreak, rule.range, line: rule.line) }
  }

  private mutating func add(_ row: PipeRow, of table: TableSource, isHeader: Bool) {
    let first = nodes.count
    add(.tableRow(isHeader: isHeader), row.range, line: row.line)
    for (column, alignment) in table.alignments.enumerated() {
      let cell = nodes.count
      guard column < row.cells.count else {
        add(.tableCell(alignment), row.range.upperBound..<row.range.upperBound, line: row.line)
        continue
      }
      add(.tableCell(alignment), row.cells[column], line: row.line)
      addInlines()
      nodes[cell].end = Int32(nodes.count)
    }
    nodes[first].end = Int32(nodes.count)
  }

  /// Adds a node without descendants.
  private mutating func add(_ kind: Node.Kind, _ range: Range<Int>, line: Int) {
    nodes.append(
      Node(
        kind: kind, end: Int32(nodes.count + 1), startLine: Int32(line),
        startColumn: column(range.lowerBound, line: line),
        endLine: Int32(line), endColumn: column(range.upperBound, line: line) - 1, literal: 0..<0, url: 0..<0,
        title: 0..<0))
  }

  private func column(_ offset: Int, line: Int) -> Int32 {
    Int32(offset - file.offset(ofLine: line) + 1)
  }

  /// Adds what the next heading of the parts contains.
  private mutating func addInlines() {
    line += 1
    guard part < parts.count, case .heading = parts[part].kind else { return }
    copy(part + 1..<Int(parts[part].end))
    part = Int(parts[part].end)
  }

  /// Adds the blocks that the next piece of text was parsed to.
  private mutating func addText(lineCount: Int) {
    let separator = line + lineCount + 1
    while part < parts.count, Int(parts[part].startLine) < separator {
      copy(part..<Int(parts[part].end))
      part = Int(parts[part].end)
    }
    if part < parts.count { part += 1 }
    line = separator + 1
  }

  private mutating func copy(_ range: Range<Int>) {
    let shift = Int32(nodes.count - range.lowerBound)
    for index in range {
      var node = parts[index]
      node.end += shift
      node.literal = moved(node.literal)
      node.url = moved(node.url)
      node.title = moved(node.title)
      (node.startLine, node.startColumn) = source.place(node.startLine, node.startColumn)
      (node.endLine, node.endColumn) = source.place(node.endLine, node.endColumn)
      nodes.append(node)
    }
  }

  private func moved(_ range: Range<Int32>) -> Range<Int32> {
    range.lowerBound + storageShift..<range.upperBound + storageShift
  }
}
