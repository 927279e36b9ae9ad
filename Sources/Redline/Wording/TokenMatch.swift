/// Which tokens of two passages are the same: words first, then what stands between them, so that a comma never holds two
/// sentences together.
struct TokenMatch {
  let old: [Token]
  let new: [Token]
  /// By old token: the new one it is paired with; -1 for none.
  private(set) var newOf: [Int]

  init(_ old: [Token], _ new: [Token]) {
    self.old = old
    self.new = new
    newOf = [Int](repeating: -1, count: old.count)
  }

  /// Pairs the words of two pieces.
  mutating func matchWords(_ oldPart: Range<Int>, _ newPart: Range<Int>) {
    let oldWords = oldPart.filter { old[$0].kind.isWord }
    let newWords = newPart.filter { new[$0].kind.isWord }
    let difference = SequenceDifference(oldWords.map { old[$0].id }, newWords.map { new[$0].id })
    for (place, partner) in difference.newOf.enumerated() where partner >= 0 {
      newOf[oldWords[place]] = newWords[partner]
    }
  }

  mutating func pair(_ oldToken: Int, _ newToken: Int) {
    newOf[oldToken] = newToken
  }

  /// Pairs equal punctuation and spaces at both ends of what stands between paired words.
  mutating func matchBetween() {
    var (oldStart, newStart) = (0, 0)
    for token in old.indices where newOf[token] >= 0 {
      matchEnds(oldStart..<token, newStart..<newOf[token])
      (oldStart, newStart) = (token + 1, newOf[token] + 1)
    }
    matchEnds(oldStart..<old.count, newStart..<new.count)
  }

  private mutating func matchEnds(_ oldGap: Range<Int>, _ newGap: Range<Int>) {
    var (oldGap, newGap) = (oldGap, newGap)
    while let first = oldGap.first, let second = newGap.first, !old[first].kind.isWord, old[first].id == new[second].id
    {
      newOf[first] = second
      oldGap.removeFirst()
      newGap.removeFirst()
    }
    while let first = oldGap.last, let second = newGap.last, !old[first].kind.isWord, old[first].id == new[second].id {
      newOf[first] = second
      oldGap.removeLast()
      newGap.removeLast()
    }
  }

  /// What is not paired, in order.
  func hunks() -> [Hunk] {
    var hunks: [Hunk] = []
    var (oldStart, newStart) = (0, 0)
    for token in old.indices where newOf[token] >= 0 {
      if oldStart < token || newStart < newOf[token] {
        hunks.append(Hunk(old: oldStart..<token, new: newStart..<newOf[token]))
      }
      (oldStart, newStart) = (token + 1, newOf[token] + 1)
    }
    if oldStart < old.count || newStart < new.count {
      hunks.append(Hunk(old: oldStart..<old.count, new: newStart..<new.count))
    }
    return hunks
  }
}
