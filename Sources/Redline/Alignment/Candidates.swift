/// Finds likely pairs among many blocks: those that share rare words, those equal in the same order, those in the same place.
struct Candidates {
  private let similarity: Similarity

  struct Pair: Hashable {
    var old: Int
    var new: Int
    var similarity: Int
  }

  /// A word in more blocks than this says nothing about where it belongs.
  private static let frequencyLimit = 24
  /// How many of a block's rarest words are looked up.
  private static let wordLimit = 12
  /// How many pairs a block may be in.
  private static let pairLimit = 6

  init(_ similarity: Similarity) {
    self.similarity = similarity
  }

  /// Pairs alike enough, by old block, then by falling new block.
  func find(_ old: [Int], _ new: [Int], isInPlace: Bool = true) -> [Pair] {
    let postings = Postings(similarity, old, new, limit: Self.frequencyLimit)
    let equals = equals(old, new)
    var pairs: [Pair] = []
    for (place, block) in old.enumerated() {
      var candidates = popular(postings.rarest(block, Self.wordLimit))
      candidates.append(new[min(place, new.count - 1)])
      candidates.append(new[max(new.count - old.count + place, 0)])
      candidates += equals[block] ?? []
      candidates.sort(by: >)
      for (index, candidate) in candidates.enumerated() where index == 0 || candidates[index - 1] != candidate {
        let alike = similarity.between(block, candidate, isInPlace: isInPlace)
        if similarity.isEnough(alike, block, candidate) {
          pairs.append(Pair(old: block, new: candidate, similarity: alike))
        }
      }
    }
    return pairs
  }

  /// The blocks that are there most often.
  private func popular(_ blocks: [Int]) -> [Int] {
    var votes: [(block: Int, count: Int)] = []
    for block in blocks.sorted() {
      if votes.last?.block == block {
        votes[votes.count - 1].count += 1
      } else {
        votes.append((block: block, count: 1))
      }
    }
    votes.sort { ($1.count, $0.block) < ($0.count, $1.block) }
    return votes.prefix(Self.pairLimit).map(\.block)
  }

  /// Blocks of the same text, the first with the first, the second with the second.
  private func equals(_ old: [Int], _ new: [Int]) -> [Int: [Int]] {
    var waiting: [UInt64: [Int]] = [:]
    for block in new.reversed() { waiting[similarity.new.table.blocks[block].plain, default: []].append(block) }
    var counterparts: [Int: [Int]] = [:]
    for block in old {
      if let match = waiting[similarity.old.table.blocks[block].plain]?.popLast() { counterparts[block] = [match] }
    }
    return counterparts
  }
}
