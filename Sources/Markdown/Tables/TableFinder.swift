import Diagnostics

/// Finds the tables among the paragraphs of libcmark's tree and cuts them into rows and cells.
struct TableFinder {
  private(set) var tables: [TableSource] = []
  private(set) var refusal: Refusal?
  private let file: SourceFile
  private let nodes: [Node]
  private let delimiterLines: [Int32]
  private var missingCells = 0
  private static let missingCellLimit = 500_000

  /// - Parameter delimiterLines: lines that may be delimiter rows, in order.
  init(in tree: Tree, delimiterLines: [Int32]) {
    file = tree.file
    nodes = tree.nodes
    self.delimiterLines = delimiterLines
    findTables()
  }

  private mutating func findTables() {
    var candidate = 0
    var ancestors: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = ancestors.last, nodes[last].end <= index { ancestors.removeLast() }
      switch node.kind {
      case .blockQuote, .item: ancestors.append(index)
      case .paragraph, .heading:
        while candidate < delimiterLines.count, delimiterLines[candidate] <= node.startLine { candidate += 1 }
        guard candidate < delimiterLines.count, refusal == nil else { return }
        if delimiterLines[candidate] <= node.endLine {
          let lines = ParagraphLines(node, file: file, containers: containers(ancestors))
          if let table = table(index, lines, delimiterLines[candidate...]) { tables.append(table) }
        }
      default: break
      }
    }
  }

  private func containers(_ ancestors: [Int]) -> [Container] {
    var containers: [Container] = []
    for ancestor in ancestors {
      guard nodes[ancestor].kind == .item else {
        containers.append(.quote)
        continue
      }
      let line = nodes[ancestor].startLine
      var cursor = LineCursor(file.lineBytesAfterMark(Int(line)))
      for (outer, container) in zip(ancestors, containers) {
        if nodes[outer].kind == .item, nodes[outer].startLine == line {
          _ = Container.item(opening: &cursor)
        } else {
          _ = container.match(&cursor)
        }
      }
      containers.append(.item(opening: &cursor))
    }
    return containers
  }

  private mutating func table(_ node: Int, _ lines: ParagraphLines, _ candidates: ArraySlice<Int32>) -> TableSource? {
    for candidate in candidates {
      guard lines.range.contains(Int(candidate)) else { return nil }
      guard let delimiters = lines.row(Int(candidate)), let alignments = delimiters.alignments(in: file.bytes),
        let header = lines.row(Int(candidate) - 1), header.cells.count == alignments.count
      else { continue }
      var table = TableSource(node: node, alignments: alignments, rows: [header])
      table.leading = (lines.range.lowerBound..<header.line).map { lines.text($0) }
      addRows(to: &table, lines, after: Int(candidate))
      return table
    }
    return nil
  }

  private mutating func addRows(to table: inout TableSource, _ lines: ParagraphLines, after delimiters: Int) {
    var line = delimiters + 1
    while line < lines.range.upperBound, let row = lines.row(line, limit: table.alignments.count) {
      add(row, to: &table)
      line += 1
    }
    table.rest = (line..<lines.range.upperBound).map { lines.text($0) }
    guard let underline = lines.underline else { return }
    let text = lines.text(underline)
    if !table.rest.isEmpty {
      table.rest.append(text)
    } else if file.bytes[text.range.lowerBound] == UInt8(ascii: "-"), file.bytes[text.range].trimmed.count >= 3 {
      table.thematicBreak = text
    } else if let row = lines.row(underline, limit: table.alignments.count) {
      add(row, to: &table)
    } else {
      table.rest.append(text)
    }
  }

  private mutating func add(_ row: PipeRow, to table: inout TableSource) {
    table.rows.append(row)
    missingCells += table.alignments.count - row.cells.count
    if missingCells > Self.missingCellLimit { refusal = Refusal(.tooManyMissingCells, line: row.line) }
  }
}
