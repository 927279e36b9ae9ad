extension Tree {
  /// Turns the paragraphs that are GFM tables into tables. Two parses make them: the first has found the paragraphs, the
  /// second, of all cells at once, gives what the cells contain.
  mutating func makeTables(_ survey: Survey, fromLine: Int) {
    guard !survey.delimiterLines.isEmpty else { return }
    let finder = TableFinder(in: self, delimiterLines: survey.delimiterLines)
    refusal = finder.refusal
    guard !finder.tables.isEmpty, refusal == nil else { return }
    let source = CellSource(
      finder.tables, of: file, definitionsFromLine: survey.mayDefineReferences ? fromLine : nil)
    var builder = TreeBuilder(lineOffset: 0, byteCount: source.bytes.count)
    source.bytes.withUnsafeBytes { builder.parse($0, fromLine: source.firstLine) }
    if let line = builder.tooDeepLine {
      refusal = Refusal(.tooDeep, line: Int(source.place(Int32(line), 1).line))
      return
    }
    let splicer = TableSplicer(self, finder.tables, parts: builder.nodes, source: source)
    nodes = splicer.nodes
    storage += builder.storage
  }
}
