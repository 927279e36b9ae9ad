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
    guard isText(whole, block), isText(other, seed), isFree(seed) else { return nil }
    var missing: [UInt32: Int] = [:]
    for word in whole.bag(of: block) { missing[word.folded, default: 0] += 1 }
    var taken = (common: 0, weight: 0)
    guard take(seed, other, &missing, &taken) else { return nil }
    var parts = seed..<seed + 1
    while parts.count < Self.partLimit, other.table.blocks.indices.contains(parts.upperBound), isFree(parts.upperBound),
      isText(other, parts.upperBound), take(parts.upperBound, other, &missing, &taken)
    {
      parts = parts.lowerBound..<parts.upperBound + 1
    }
    while parts.count < Self.partLimit, parts.lowerBound > 0, isFree(parts.lowerBound - 1),
      isText(other, parts.lowerBound - 1), take(parts.lowerBound - 1, other, &missing, &taken)
    {
      parts = parts.lowerBound - 1..<parts.upperBound
    }
    let alike = 200 * taken.common >= leastAlike * (taken.weight + whole.weight(of: block))
    return parts.count > 1 && alike ? parts : nil
  }

  /// Takes a part's words out of what is missing, if enough of them are there.
  private func take(
    _ part: Int, _ parts: Wordings, _ missing: inout [UInt32: Int], _ taken: inout (common: Int, weight: Int)
  ) -> Bool {
    var rest = missing
    var common = 0
    for word in parts.bag(of: part) {
      guard let count = rest[word.folded], count > 0 else { continue }
      rest[word.folded] = count - 1
      common += Int(word.weight)
    }
    let weight = parts.weight(of: part)
    guard weight > 0, common * 100 >= weight * leastShare else { return false }
    missing = rest
    taken = (taken.common + common, taken.weight + weight)
    return true
  }

  private func isText(_ wordings: Wordings, _ block: Int) -> Bool {
    switch wordings.table.blocks[block].kind {
    case .paragraph, .item, .quote, .heading: true
    case .row, .code, .rule, .html: false
    }
  }
}
