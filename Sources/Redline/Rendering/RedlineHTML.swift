import Markdown

/// Entries of a redline as HTML, for pages that style `ins`, `del` and `.moved`.
///
/// `ins` and `del` stand around words only, never around list items, rows or cells. Headings stand one level lower than in
/// the text, without ids.
package struct RedlineHTML: Sendable {
  private let redline: Redline
  private let language: any RedlineLanguage
  /// Says where a relative link leads from the page; nil where it stays as it is.
  private let rewriteLink: @Sendable (String) -> String?
  /// The entries of tables' header rows, by table.
  private let oldHeaders: [Int32: Int]
  private let newHeaders: [Int32: Int]

  package init(
    _ redline: Redline, in language: some RedlineLanguage = English(),
    rewriteLink: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.language = language
    self.redline = redline
    self.rewriteLink = rewriteLink
    var (oldHeaders, newHeaders): ([Int32: Int], [Int32: Int]) = ([:], [:])
    for (index, entry) in redline.entries.enumerated() {
      if let block = entry.new.first.map({ redline.new.blocks[$0] }), block.isHeader { newHeaders[block.table] = index }
      if let block = entry.old.first.map({ redline.old.blocks[$0] }), block.isHeader { oldHeaders[block.table] = index }
    }
    self.oldHeaders = oldHeaders
    self.newHeaders = newHeaders
  }

  /// A run of entries, with the words that changed marked.
  package func html(of entries: Range<Int>) -> [UInt8] {
    var writer = BlockWriter(tableLabel: language.say(.table), words: WordWriter(redline, language, rewriteLink))
    for index in entries { write(redline.entries[index], to: &writer) }
    return writer.finish()
  }

  /// What is left where a moved change stood: a link to where it is now.
  package func origin(of change: Int) -> [UInt8] {
    let moved = redline.changes[change]
    let words = moved.entries.reduce(0) { $0 + (redline.block(of: redline.entries[$1])?.wordCount ?? 0) }
    let place = redline.place(of: moved)
    let sentence = language.html(
      of: place.isEmpty ? .movedAwayChange : .movedAway, count: words,
      [
        "place": place.joined(separator: " › "), "number": language.number(change + 1), "target": "#\(moved.id)",
      ])
    return Array("<p class=\"moved-from\">\(sentence)</p>\n".utf8)
  }

  /// An entry's blocks: of a split passage several, of merged ones those they became.
  private func write(_ entry: Entry, to writer: inout BlockWriter) {
    let isOld = entry.new.isEmpty
    let table = isOld ? redline.old : redline.new
    var blocks = isOld ? entry.old : entry.new
    guard let first = blocks.popFirst() else { return }
    let mark: BlockFrame.Mark? = entry.old.isEmpty ? .inserted : isOld ? .deleted : nil
    let frame = BlockFrame(
      block: table.blocks[first], isOld: isOld, mark: mark, isChanged: entry.kind != .kept,
      note: entry.kind == .kept ? nil : redline.formNote(of: entry, in: language))
    if writer.needsTable(for: frame) { beginTable(for: frame, in: &writer) }
    writer.words.isMoved = entry.kind == .moved
    writer.begin(frame)
    if entry.spans.isEmpty {
      writeWhole(frame, of: table, to: &writer)
    } else {
      for span in redline.shownSpans(of: entry) { write(span, of: entry, table, &blocks, to: &writer) }
    }
    writer.end()
  }

  /// Opens a table, with its header where the run of rows does not begin with it.
  private func beginTable(for frame: BlockFrame, in writer: inout BlockWriter) {
    writer.beginTable(for: frame)
    guard !frame.block.isHeader,
      let header = frame.isOld ? oldHeaders[frame.block.table] : newHeaders[frame.block.table]
    else { return }
    write(redline.entries[header], to: &writer)
  }

  /// A span of an entry, or the break before its next cell or block.
  private func write(
    _ span: Span, of entry: Entry, _ table: BlockTable, _ blocks: inout Range<Int>, to writer: inout BlockWriter
  ) {
    let isOld = entry.new.isEmpty
    switch span.separator {
    case nil: writer.words.write(span)
    case .cell: writer.nextCell()
    case .block where !isOld && span.operation == .delete: writer.words.writeBreak(.delete)
    case .block:
      if span.operation == .insert, entry.kind == .split || entry.kind == .merged { writer.words.writeBreak(.insert) }
      guard let next = blocks.popFirst() else { return }
      writer.end()
      writer.begin(BlockFrame(block: table.blocks[next], isOld: isOld))
    }
  }

  /// The words of a block that is kept, deleted, inserted or moved as it is, as most are.
  private func writeWhole(_ frame: BlockFrame, of table: BlockTable, to writer: inout BlockWriter) {
    let operation: Span.Operation =
      switch frame.mark {
      case .deleted: .delete
      case .inserted: .insert
      case nil: .keep
      }
    let block = frame.block
    guard block.kind == .row || !block.runs.isEmpty || block.text.isEmpty else {
      writer.words.write(BlockTable.Piece(text: block.text, style: Style()), of: table, operation)
      return
    }
    table.forEachPiece(of: block.text) { piece in
      if piece.separator == nil { writer.words.write(piece, of: table, operation) } else { writer.nextCell() }
    }
  }
}
