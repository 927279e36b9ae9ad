import Markdown

/// Writes the difference of two passages as spans.
struct SpanBuilder {
  let old: BlockTable
  let new: BlockTable
  private(set) var spans: [Span] = []

  init(_ old: BlockTable, _ new: BlockTable) {
    self.old = old
    self.new = new
  }

  mutating func build(_ difference: PassageDifference) -> [Span] {
    var (oldEnd, newEnd) = (0, 0)
    for hunk in difference.hunks {
      keep(difference, oldEnd..<hunk.old.lowerBound, newEnd..<hunk.new.lowerBound)
      change(difference.old[hunk.old], in: old, .delete)
      change(difference.new[hunk.new], in: new, .insert)
      (oldEnd, newEnd) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    keep(difference, oldEnd..<difference.old.count, newEnd..<difference.new.count)
    return spans
  }

  private mutating func change(_ tokens: ArraySlice<Token>, in table: BlockTable, _ operation: Span.Operation) {
    for part in tokens.parts() {
      if part.isBreak {
        append(operation, part.text, Style(), .block)
        continue
      }
      table.forEachPiece(of: part.text) { append(operation, $0.text, $0.style, $0.separator) }
    }
  }

  private mutating func append(
    _ operation: Span.Operation, _ text: Range<Int32>, _ style: Style, _ separator: Span.Break?
  ) {
    spans.append(
      Span(
        operation, old: operation == .delete ? text : 0..<0, new: operation == .delete ? 0..<0 : text, style: style,
        separator: separator))
  }

  private mutating func keep(_ difference: PassageDifference, _ oldTokens: Range<Int>, _ newTokens: Range<Int>) {
    let oldParts = difference.old[oldTokens].parts()
    let newParts = difference.new[newTokens].parts()
    for (oldPart, newPart) in zip(oldParts, newParts) {
      if newPart.isBreak {
        spans.append(Span(.keep, old: oldPart.text, new: newPart.text, separator: .block))
      } else {
        keep(oldPart.text, newPart.text)
      }
    }
  }

  /// Kept text, cut where the markup of either side changes.
  private mutating func keep(_ oldText: Range<Int32>, _ newText: Range<Int32>) {
    let shift = oldText.lowerBound - newText.lowerBound
    var oldPieces = old.pieces(of: oldText)[...]
    for piece in new.pieces(of: newText) {
      var start = piece.text.lowerBound
      while start < piece.text.upperBound, let oldPiece = oldPieces.first {
        let end = min(piece.text.upperBound, oldPiece.text.upperBound - shift)
        let text = start..<end
        let isSame = piece.separator != nil || isSame(oldPiece.style, piece.style) || isSpace(text)
        let span = Span(
          .keep, old: start + shift..<end + shift, new: text, style: piece.style,
          oldStyle: isSame ? nil : oldPiece.style, separator: piece.separator)
        append(keeping: span)
        if end + shift >= oldPiece.text.upperBound { oldPieces.removeFirst() }
        start = end
      }
    }
  }

  private mutating func append(keeping span: Span) {
    if let last = spans.last, last.operation == .keep, last.separator == nil, span.separator == nil,
      last.style == span.style, last.oldStyle == nil, span.oldStyle == nil, last.new.upperBound == span.new.lowerBound,
      last.old.upperBound == span.old.lowerBound
    {
      spans[spans.count - 1].old = last.old.lowerBound..<span.old.upperBound
      spans[spans.count - 1].new = last.new.lowerBound..<span.new.upperBound
    } else {
      spans.append(span)
    }
  }

  private func isSame(_ left: Style, _ right: Style) -> Bool {
    guard left.marks == right.marks else { return false }
    switch (left.link, right.link) {
    case (nil, nil): return true
    case (let first?, let second?):
      let (first, second) = (old.links[Int(first)], new.links[Int(second)])
      return old.tree.bytes(of: first.url) == new.tree.bytes(of: second.url)
        && old.tree.bytes(of: first.title) == new.tree.bytes(of: second.title)
    default: return false
    }
  }

  private func isSpace(_ text: Range<Int32>) -> Bool {
    new.text[Int(text.lowerBound)..<Int(text.upperBound)].allSatisfy { $0 <= 0x20 }
  }
}

extension ArraySlice<Token> {
  /// Tokens without a break between blocks, or one break.
  fileprivate struct Part {
    var text: Range<Int32>
    var isBreak: Bool
  }

  fileprivate func parts() -> [Part] {
    var parts: [Part] = []
    for token in self {
      let isBreak = token.kind == .blockBreak
      if !isBreak, let last = parts.last, !last.isBreak {
        parts[parts.count - 1].text = last.text.lowerBound..<token.end
      } else {
        parts.append(Part(text: token.start..<token.end, isBreak: isBreak))
      }
    }
    return parts
  }
}
