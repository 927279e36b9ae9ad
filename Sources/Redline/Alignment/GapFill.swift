/// Pairs what stands between anchors by likeness: every pair weighed where there are few, the likely ones where there are many.
struct GapFill {
  let similarity: Similarity

  /// How many pairs are all weighed.
  private static let denseLimit = 20_000

  func fill(_ alignment: inout Alignment) {
    for gap in alignment.gaps() where gap.old.count * gap.new.count > Self.denseLimit {
      let links = Candidates(similarity).find(gap.old, gap.new).map { candidate in
        HeaviestChain.Link(
          old: candidate.old, new: candidate.new,
          weight: weight(candidate.similarity, candidate.old, candidate.new, alignment))
      }
      for link in HeaviestChain.choose(links) { alignment.pair(link.old, link.new) }
    }
    for gap in alignment.gaps() where gap.old.count * gap.new.count <= Self.denseLimit {
      fill(gap, &alignment)
    }
  }

  /// The heaviest chain of all pairs that are alike enough.
  private func fill(_ gap: Alignment.Gap, _ alignment: inout Alignment) {
    let (rows, columns) = (gap.old.count, gap.new.count)
    var weights = [Int32](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let (old, new) = (gap.old[row], gap.new[column])
        let alike = similarity.between(old, new)
        guard similarity.isEnough(alike, old, new) else { continue }
        weights[row * columns + column] = Int32(clamping: weight(alike, old, new, alignment))
      }
    }
    let width = columns + 1
    var best = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let weight = weights[row * columns + column]
        var value = max(best[(row + 1) * width + column], best[row * width + column + 1])
        if weight > 0 { value = max(value, weight + best[(row + 1) * width + column + 1]) }
        best[row * width + column] = value
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let weight = weights[row * columns + column]
      if weight > 0, best[row * width + column] == weight + best[(row + 1) * width + column + 1] {
        alignment.pair(gap.old[row], gap.new[column])
        row += 1
        column += 1
      } else if best[row * width + column] == best[(row + 1) * width + column] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  /// The more alike the better; longer blocks and those under the same heading hold better.
  private func weight(_ alike: Int, _ old: Int, _ new: Int, _ alignment: Alignment) -> Int {
    let words = min(similarity.old.wordCount(of: old), similarity.new.wordCount(of: new), 200)
    let bonus = alignment.haveSameSection(old, new) ? 100 : 0
    return (alike + bonus) * (alike + bonus) / 1000 * (8 + words)
  }
}
