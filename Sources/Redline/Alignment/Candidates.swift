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
    let places = postings(new)
    var counterparts = equals(old, new)
    for (place, block) in old.enumerated() {
      var votes: [Int: Int] = [:]
      for posting in rarest(block, places) {
        for candidate in posting { votes[candidate, default: 0] += 1 }
      }
      let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.pairLimit).map(\.key)
      counterparts[block, default: []] += best
      if place < new.count { counterparts[block, default: []].append(new[place]) }
      let fromEnd = new.count - old.count + place
      if new.indices.contains(fromEnd) { counterparts[block, default: []].append(new[fromEnd]) }
    }
    var pairs: [Pair] = []
    for block in old {
      for candidate in Set(counterparts[block] ?? []).sorted(by: >) {
        let alike = similarity.between(block, candidate, isInPlace: isInPlace)
        if similarity.isEnough(alike, block, candidate) {
          pairs.append(Pair(old: block, new: candidate, similarity: alike))
        }
      }
    }
    return pairs
  }

  /// By word: the new blocks that have it, if they are few.
  private func postings(_ blocks: [Int]) -> [UInt32: [Int]] {
    var postings: [UInt32: [Int]] = [:]
    for block in blocks {
      var last: UInt32?
      for word in similarity.new.bag(of: block) where word.folded != last {
        last = word.folded
        if postings[word.folded, default: []].count <= Self.frequencyLimit {
          postings[word.folded, default: []].append(block)
        }
      }
    }
    return postings
  }

  private func rarest(_ block: Int, _ postings: [UInt32: [Int]]) -> [[Int]] {
    var found: [[Int]] = []
    var last: UInt32?
    for word in similarity.old.bag(of: block) where word.folded != last {
      last = word.folded
      if let posting = postings[word.folded], posting.count <= Self.frequencyLimit { found.append(posting) }
    }
    found.sort { $0.count < $1.count }
    return Array(found.prefix(Self.wordLimit))
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
