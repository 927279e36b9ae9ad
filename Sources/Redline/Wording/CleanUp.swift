/// Turns the shortest difference into one a reader follows: whole phrases at their natural boundaries, no confetti.
struct CleanUp {
  let old: [Token]
  let new: [Token]

  /// A passage that keeps less than this share of its shorter side, in hundredths, was rewritten.
  private static let leastKept = 35

  func apply(_ hunks: [Hunk]) -> [Hunk] {
    absorb(slide(hunks))
  }

  /// Whether so little is kept that both sides are better read whole.
  func isRewritten(_ hunks: [Hunk]) -> Bool {
    let kept = words(old, old.indices) - hunks.reduce(0) { $0 + words(old, $1.old) }
    let least = min(words(old, old.indices), words(new, new.indices))
    guard least > 0, kept * 100 < least * Self.leastKept else { return false }
    return !old.lazy.filter(\.isText).map(\.folded).elementsEqual(new.lazy.filter(\.isText).map(\.folded))
  }

  private func words(_ tokens: [Token], _ range: Range<Int>) -> Int {
    tokens[range].reduce(0) { $0 + ($1.isText ? 1 : 0) }
  }

  /// Moves pure insertions and deletions among equal tokens to where a sentence or a phrase begins.
  private func slide(_ hunks: [Hunk]) -> [Hunk] {
    var hunks = hunks
    for index in hunks.indices {
      let from = index > 0 ? hunks[index - 1] : Hunk(old: 0..<0, new: 0..<0)
      let to = index + 1 < hunks.count ? hunks[index + 1] : Hunk(old: old.count..<old.count, new: new.count..<new.count)
      if hunks[index].old.isEmpty {
        let room = (
          back: hunks[index].old.lowerBound - from.old.upperBound, on: to.old.lowerBound - hunks[index].old.upperBound
        )
        let shift = bestShift(new, hunks[index].new, back: room.back, on: room.on)
        hunks[index] = moved(hunks[index], by: shift)
      } else if hunks[index].new.isEmpty {
        let room = (
          back: hunks[index].new.lowerBound - from.new.upperBound, on: to.new.lowerBound - hunks[index].new.upperBound
        )
        let shift = bestShift(old, hunks[index].old, back: room.back, on: room.on)
        hunks[index] = moved(hunks[index], by: shift)
      }
    }
    return hunks
  }

  private func moved(_ hunk: Hunk, by shift: Int) -> Hunk {
    Hunk(
      old: hunk.old.lowerBound + shift..<hunk.old.upperBound + shift,
      new: hunk.new.lowerBound + shift..<hunk.new.upperBound + shift)
  }

  /// How far to move a piece that may move; of equally good places the first.
  private func bestShift(_ tokens: [Token], _ piece: Range<Int>, back: Int, on: Int) -> Int {
    var least = 0
    while -least < back, tokens[piece.lowerBound + least - 1].id == tokens[piece.upperBound + least - 1].id {
      least -= 1
    }
    var most = 0
    while most < on, tokens[piece.lowerBound + most].id == tokens[piece.upperBound + most].id { most += 1 }
    guard least < most else { return 0 }
    var best = (shift: 0, score: Int.min)
    for shift in least...most {
      let score = boundary(tokens, piece.lowerBound + shift) + boundary(tokens, piece.upperBound + shift)
      if score > best.score { best = (shift, score) }
    }
    return best.shift
  }

  /// How natural it is to cut before a token.
  private func boundary(_ tokens: [Token], _ index: Int) -> Int {
    guard index > 0, index < tokens.count else { return 5 }
    let (before, after) = (tokens[index - 1].kind, tokens[index].kind)
    if before == .blockBreak || before == .cellBreak || after == .blockBreak || after == .cellBreak { return 5 }
    if before == .space {
      guard index > 1 else { return 2 }
      return tokens[index - 2].kind == .sentenceEnd ? 5 : tokens[index - 2].kind == .punctuation ? 3 : 2
    }
    return after.isWord ? 0 : 1
  }

  /// Joins edits with nothing of weight between them.
  private func absorb(_ hunks: [Hunk]) -> [Hunk] {
    var joined: [Hunk] = []
    for hunk in hunks {
      guard let last = joined.last, isSlight(last.old.upperBound..<hunk.old.lowerBound, between: last, hunk) else {
        joined.append(hunk)
        continue
      }
      joined[joined.count - 1] = Hunk(
        old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
    }
    return joined
  }

  /// Whether kept tokens are no more than two stop-words or marks, and nothing that must not be painted as changed.
  private func isSlight(_ kept: Range<Int>, between first: Hunk, _ second: Hunk) -> Bool {
    var slight = 0
    for token in old[kept] {
      switch token.kind {
      case .space: continue
      case .punctuation, .sentenceEnd: slight += 1
      case .word where token.traits.contains(.stop): slight += 1
      default: return false
      }
    }
    return slight <= 2
  }
}
