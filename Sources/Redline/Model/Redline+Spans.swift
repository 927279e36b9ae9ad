extension Redline {
  /// An entry's text in pieces. Those kept or deleted spell its old blocks, those kept or inserted its new ones.
  package func spans(of entry: Entry) -> [Span] {
    if !entry.spans.isEmpty { return entry.spans }
    guard let block = entry.new.first else {
      return entry.old.flatMap { block in
        old.pieces(of: old.blocks[block].text).map {
          Span(.delete, old: $0.text, new: 0..<0, style: $0.style, separator: $0.separator)
        }
      }
    }
    // Both sides, if there are two, are equal byte by byte and run by run.
    let shift = entry.old.first.map { old.blocks[$0].text.lowerBound - new.blocks[block].text.lowerBound }
    return new.pieces(of: new.blocks[block].text).map { piece in
      let old = shift.map { piece.text.lowerBound + $0..<piece.text.upperBound + $0 }
      return Span(
        old == nil ? .insert : .keep, old: old ?? 0..<0, new: piece.text, style: piece.style,
        separator: piece.separator)
    }
  }

  /// The headings above an entry: in the new text, for a deletion in the old.
  package func sectionPath(of entry: Entry) -> [String] {
    if let block = entry.new.first { return new.sectionPath(of: block) }
    return entry.old.first.map { old.sectionPath(of: $0) } ?? []
  }

  /// The text of a span; for a break between cells, ` | `, for one between blocks, a line feed.
  package func text(of span: Span) -> String {
    switch span.separator {
    case .block: "\n"
    case .cell: " | "
    case nil: span.operation == .delete ? old.string(of: span.old) : new.string(of: span.new)
    }
  }

  /// The text of a span that is no break, in UTF-8.
  func bytes(of span: Span) -> ArraySlice<UInt8> {
    span.operation == .delete
      ? old.text[Int(span.old.lowerBound)..<Int(span.old.upperBound)]
      : new.text[Int(span.new.lowerBound)..<Int(span.new.upperBound)]
  }
}
