/// The difference of two passages: of two blocks, or of one and those it was split into or merged from.
struct PassageDifference {
  let old: [Token]
  let new: [Token]
  let hunks: [Hunk]
  let isRewritten: Bool

  /// - Parameter columns: the paired columns of two rows of tables, in order; nil to compare what is not a row.
  init(_ old: [Token], _ new: [Token], columns: [Columns.Pair]? = nil, isJoint: Bool = false) {
    self.old = old
    self.new = new
    var match = TokenMatch(old, new)
    if let columns {
      Self.match(columns, &match)
    } else {
      match.matchWords(old.indices, new.indices)
    }
    match.matchBetween()
    let cleanUp = CleanUp(old: old, new: new)
    let hunks = match.hunks()
    isRewritten = columns == nil && !isJoint && cleanUp.isRewritten(hunks)
    self.hunks = isRewritten ? [Hunk(old: old.indices, new: new.indices)] : cleanUp.apply(hunks)
  }

  /// Pairs words cell by cell, and the break before each paired cell but the first.
  private static func match(_ columns: [Columns.Pair], _ match: inout TokenMatch) {
    let (oldCells, newCells) = (cells(match.old), cells(match.new))
    var isFirst = true
    for pair in columns where pair.old < oldCells.count && pair.new < newCells.count {
      let (oldCell, newCell) = (oldCells[pair.old], newCells[pair.new])
      if !isFirst { match.pair(oldCell.lowerBound - 1, newCell.lowerBound - 1) }
      isFirst = false
      match.matchWords(oldCell, newCell)
    }
  }

  private static func cells(_ tokens: [Token]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where tokens[index].kind == .cellBreak {
      cells.append(start..<index)
      start = index + 1
    }
    return cells + [start..<tokens.count]
  }
}
