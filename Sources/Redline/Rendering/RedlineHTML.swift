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
    var writer = BlockWriter(tableLabel: language.say(.table))
    var words = WordWriter(redline, language, rewriteLink)
    for index in entries {
      for sheet in sheets(of: redline.entries[index], &words) {
        if writer.needsTable(for: sheet) {
          writer.beginTable(of: sheet, header: sheet.block.isHeader ? nil : header(of: sheet, &words))
        }
        writer.write(sheet)
      }
    }
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

  private func header(of sheet: BlockSheet, _ words: inout WordWriter) -> BlockSheet? {
    guard let entry = sheet.isOld ? oldHeaders[sheet.block.table] : newHeaders[sheet.block.table] else { return nil }
    return sheets(of: redline.entries[entry], &words).last
  }

  /// An entry's blocks, each as it is shown: of a split passage several, of merged ones those they became.
  private func sheets(of entry: Entry, _ words: inout WordWriter) -> [BlockSheet] {
    words.isMoved = entry.kind == .moved
    guard !entry.spans.isEmpty else { return [wholeSheet(of: entry, &words)] }
    let isOld = entry.new.isEmpty
    var blocks = isOld ? entry.old.map { redline.old.blocks[$0] } : entry.new.map { redline.new.blocks[$0] }
    guard !blocks.isEmpty else { return [] }
    var sheets: [BlockSheet] = []
    var sheet = BlockSheet(block: blocks.removeFirst(), isOld: isOld)
    sheet.mark = entry.old.isEmpty ? .inserted : isOld ? .deleted : nil
    sheet.note = redline.formNote(of: entry, in: language)
    for span in redline.shownSpans(of: entry) {
      switch span.separator {
      case nil: words.write(span)
      case .cell: sheet.cells.append(words.finish())
      case .block where !isOld && span.operation == .delete: words.writeBreak(.delete)
      case .block:
        if span.operation == .insert, entry.kind == .split || entry.kind == .merged { words.writeBreak(.insert) }
        guard !blocks.isEmpty else { continue }
        sheet.cells.append(words.finish())
        sheets.append(sheet)
        sheet = BlockSheet(block: blocks.removeFirst(), isOld: isOld)
      }
    }
    sheet.cells.append(words.finish())
    return sheets + [sheet]
  }

  /// A block that is kept, deleted, inserted or moved as it is, as most are.
  private func wholeSheet(of entry: Entry, _ words: inout WordWriter) -> BlockSheet {
    let isOld = entry.new.isEmpty
    let table = isOld ? redline.old : redline.new
    var sheet = BlockSheet(block: table.blocks[isOld ? entry.old.lowerBound : entry.new.lowerBound], isOld: isOld)
    sheet.mark = entry.old.isEmpty ? .inserted : isOld ? .deleted : nil
    if entry.kind != .kept { sheet.note = redline.formNote(of: entry, in: language) }
    let operation: Span.Operation = isOld ? .delete : entry.old.isEmpty ? .insert : .keep
    guard sheet.block.kind == .row || !sheet.block.runs.isEmpty || sheet.block.text.isEmpty else {
      words.write(BlockTable.Piece(text: sheet.block.text, style: Style()), of: table, operation)
      sheet.cells = [words.finish()]
      return sheet
    }
    for piece in table.pieces(of: sheet.block.text) {
      if piece.separator == nil {
        words.write(piece, of: table, operation)
      } else {
        sheet.cells.append(words.finish())
      }
    }
    sheet.cells.append(words.finish())
    return sheet
  }
}

/// A block as a page shows it.
struct BlockSheet {
  enum Mark: String {
    case inserted, deleted
  }

  var block: Block
  /// Whether the block is the old text's.
  var isOld: Bool
  /// Of a row its cells, of any other block its words.
  var cells: [[UInt8]] = []
  /// A block that only one text has.
  var mark: Mark?
  /// What changed beside the words.
  var note: String?

  init(block: Block, isOld: Bool) {
    self.block = block
    self.isOld = isOld
  }
}
