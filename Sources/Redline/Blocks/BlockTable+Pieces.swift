extension BlockTable {
  /// Text of one style, or a break between cells.
  struct Piece: Hashable, Sendable {
    var text: Range<Int32>
    var style: Style
    var separator: Span.Break?
  }

  /// Cuts a piece of a block's text where its style changes and at breaks between cells.
  func pieces(of range: Range<Int32>) -> [Piece] {
    var pieces: [Piece] = []
    forEachPiece(of: range) { pieces.append($0) }
    return pieces
  }

  func forEachPiece(of range: Range<Int32>, _ body: (Piece) -> Void) {
    guard !range.isEmpty else { return }
    var position = range.lowerBound
    var run = firstRun(endingAfter: position)
    while position < range.upperBound {
      while run < runs.count, runs[run].text.upperBound <= position { run += 1 }
      var end = range.upperBound
      var style = Style()
      if run < runs.count, runs[run].text.lowerBound < range.upperBound {
        if runs[run].text.lowerBound <= position {
          style = runs[run].style
          end = min(end, runs[run].text.upperBound)
        } else {
          end = runs[run].text.lowerBound
        }
      }
      forEachPiece(of: position..<end, style, body)
      position = end
    }
  }

  /// Text of one style between the breaks of its cells.
  private func forEachPiece(of range: Range<Int32>, _ style: Style, _ body: (Piece) -> Void) {
    var start = range.lowerBound
    let hasBreaks = withText(of: range) { $0.contains(Block.cellBreak) }
    for offset in hasBreaks ? range : 0..<0 where text[Int(offset)] == Block.cellBreak {
      if start < offset { body(Piece(text: start..<offset, style: style)) }
      body(Piece(text: offset..<offset + 1, style: Style(), separator: .cell))
      start = offset + 1
    }
    if start < range.upperBound { body(Piece(text: start..<range.upperBound, style: style)) }
  }

  private func firstRun(endingAfter position: Int32) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
