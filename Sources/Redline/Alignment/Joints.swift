/// Finds blocks that were split or merged: what one block lacks of another stands beside it.
struct Joints {
  let similarity: Similarity

  /// How many parts one block may be split into or merged from.
  private static let partLimit = 16
  /// How much of a part's words must be in the whole, in hundredths.
  private let leastShare: Int
  /// How alike the whole and its parts together must be, in hundredths.
  private let leastAlike: Int
  /// How many places are tried for a block without a partner.
  private static let seedLimit = 24

  /// - Parameter isEarly: before anything is paired by likeness, when only what is nearly the same counts.
  init(_ similarity: Similarity, isEarly: Bool) {
    self.similarity = similarity
    leastShare = isEarly ? 90 : 50
    leastAlike = isEarly ? 90 : 70
  }

  func find(_ alignment: inout Alignment) {
    for (block, seed) in seeds(alignment.newOf, alignment) {
      guard alignment.newOf[block] == seed || alignment.isLeftOver(old: block) else { continue }
      let parts = parts(of: block, similarity.old, seed, similarity.new) { candidate in
        alignment.isLeftOver(new: candidate) || alignment.newOf[block] == candidate
      }
      if let parts { alignment.join(Alignment.Joint(old: block..<block + 1, new: parts)) }
    }
    for (seed, block) in seeds(alignment.newOf, alignment) {
      guard alignment.oldOf[block] == seed || alignment.isLeftOver(new: block) else { continue }
      let parts = parts(of: block, similarity.new, seed, similarity.old) { candidate in
        alignment.isLeftOver(old: candidate) || alignment.oldOf[block] == candidate
      }
      if let parts { alignment.join(Alignment.Joint(old: parts, new: block..<block + 1)) }
    }
  }

  /// Where to look: pairs with a left-over neighbour, and left-overs in the same place.
  private func seeds(_ newOf: [Int], _ alignment: Alignment) -> [(old: Int, new: Int)] {
    var seeds: [(old: Int, new: Int)] = []
    for (old, new) in newOf.enumerated() where new >= 0 && !alignment.isMoved[old] {
      guard alignment.old.blocks[old].plain != alignment.new.blocks[new].plain else { continue }
      let hasNeighbour =
        [new - 1, new + 1].contains { alignment.oldOf.indices.contains($0) && alignment.isLeftOver(new: $0) }
        || [old - 1, old + 1].contains { newOf.indices.contains($0) && alignment.isLeftOver(old: $0) }
      if hasNeighbour { seeds.append((old, new)) }
    }
    for gap in alignment.gaps() where gap.old.count <= Self.seedLimit && gap.new.count <= Self.seedLimit {
      for old in gap.old { seeds += gap.new.map { (old, $0) } }
    }
    return seeds
  }

  /// The neighbouring blocks that together make a whole; nil unless there are at least two.
  private func parts(
    of block: Int, _ whole: Wordings, _ seed: Int, _ other: Wordings, isFree: (Int) -> Bool
  ) -> Range<Int>? {
    guard isText(whole, block), isText(other, seed), isFree(seed),
      // Most seeds end here, before anything is allocated.
      isEnough(other.commonWeight(seed, whole, block), of: other.weight(of: seed))
    else { return nil }
    var assembly = Assembly(of: whole.bag(of: block))
    func take(_ part: Int) -> Bool {
      isFree(part) && isText(other, part) && assembly.take(other.bag(of: part), other.weight(of: part), if: isEnough)
    }
    guard take(seed) else { return nil }
    var parts = seed..<seed + 1
    while parts.count < Self.partLimit, parts.upperBound < other.table.blocks.count, take(parts.upperBound) {
      parts = parts.lowerBound..<parts.upperBound + 1
    }
    while parts.count < Self.partLimit, parts.lowerBound > 0, take(parts.lowerBound - 1) {
      parts = parts.lowerBound - 1..<parts.upperBound
    }
    let alike = 200 * assembly.common >= leastAlike * (assembly.weight + whole.weight(of: block))
    return parts.count > 1 && alike ? parts : nil
  }

  /// Whether enough of a part's words are in the whole.
  private func isEnough(_ common: Int, of weight: Int) -> Bool {
    weight > 0 && common * 100 >= weight * leastShare
  }

  private func isText(_ wordings: Wordings, _ block: Int) -> Bool {
    switch wordings.table.blocks[block].kind {
    case .paragraph, .item, .quote, .heading: true
    case .row, .code, .rule, .html: false
    }
  }
}
