/// A stretch of an entry's text as renderers of plain text write it.
struct Run {
  var operation: Span.Operation
  /// Cells of a row with ` | ` between them; empty for a break between blocks.
  var text: String
  var isBlockBreak = false
  /// What became of links and markup over it.
  var notes: [String] = []
}

extension Redline {
  /// An entry's text, in as few runs as can be.
  func runs(of entry: Entry) -> [Run] {
    shownSpans(of: entry).reduce(into: []) { runs, span in
      var run = Run(operation: span.operation, text: span.separator == .block ? "" : text(of: span))
      run.isBlockBreak = span.separator == .block
      if let oldStyle = span.oldStyle { run.notes = markupNotes(from: oldStyle, to: span.style) }
      if let last = runs.last, last.operation == run.operation, !last.isBlockBreak, !run.isBlockBreak,
        last.notes.isEmpty || last.notes == run.notes, !last.notes.isEmpty || run.notes.isEmpty
      {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }

  /// An entry's spans without the spaces that gave way to a break between blocks, or took its place.
  func shownSpans(of entry: Entry) -> [Span] {
    let spans = spans(of: entry)
    guard entry.kind == .split || entry.kind == .merged else { return spans }
    return spans.indices.filter { index in
      let span = spans[index]
      guard span.separator == nil, span.operation != .keep, text(of: span) == " " else { return true }
      let neighbours = [index - 1, index + 1].filter(spans.indices.contains).map { spans[$0] }
      return !neighbours.contains {
        $0.separator == .block && $0.operation != .keep && $0.operation != span.operation
      }
    }.map { spans[$0] }
  }
}
