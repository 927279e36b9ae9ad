/// Finds blocks that stand elsewhere: left-overs alike enough that cross what is in order. A pair that crosses nothing is a
/// change in place, never a move.
struct Moves {
  let similarity: Similarity

  /// A shorter block is only moved with its section or within it.
  private static let leastWords = 8
  private static let threshold = 600
  /// The same for blocks of fewer than 16 words, of which more are alike by chance.
  private static let thresholdForFew = 800
  /// The same beside a block that moved.
  private static let thresholdForNeighbours = 500
  /// By how much a pair must be more alike than any other of its blocks.
  private static let margin = 100
  private static let denseLimit = 20_000

  /// Pairs texts that are there once on both sides, before anything similar takes their place.
  func reserve(_ alignment: inout Alignment) {
    let order = Order(alignment)
    var places: [UInt64: (old: Int, new: Int)] = [:]
    func add(_ block: Int, _ table: BlockTable, isOld: Bool) {
      guard table.blocks[block].wordCount >= Self.leastWords else { return }
      let known = places[table.blocks[block].plain] ?? (-1, -1)
      let isRepeated = isOld ? known.old != -1 : known.new != -1
      let place = isRepeated ? -2 : block
      places[table.blocks[block].plain] = isOld ? (place, known.new) : (known.old, place)
    }
    for block in alignment.newOf.indices where alignment.isLeftOver(old: block) {
      add(block, alignment.old, isOld: true)
    }
    for block in alignment.oldOf.indices where alignment.isLeftOver(new: block) {
      add(block, alignment.new, isOld: false)
    }
    for place in places.values.sorted(by: { $0.old < $1.old }) where place.old >= 0 && place.new >= 0 {
      if order.crosses(place.old, place.new) { alignment.pair(place.old, place.new, moved: true) }
    }
    extend(&alignment, order)
  }

  /// Pairs what is most alike on both sides, then what stands beside it.
  ///
  /// - Parameter isEarly: before anything similar in place is paired, when only what is nearly the same counts.
  func find(_ alignment: inout Alignment, isEarly: Bool) {
    let old = alignment.newOf.indices.filter { alignment.isLeftOver(old: $0) }
    let new = alignment.oldOf.indices.filter { alignment.isLeftOver(new: $0) }
    guard !old.isEmpty, !new.isEmpty else { return }
    let order = Order(alignment)
    var best = [Best](repeating: Best(), count: alignment.newOf.count)
    var bestOfNew = [Best](repeating: Best(), count: alignment.oldOf.count)
    forEachPair(old, new) { old, new, alike in
      best[old].add(new, alike)
      bestOfNew[new].add(old, alike)
    }
    for block in old where best[block].block >= 0 {
      let choice = best[block]
      let counter = bestOfNew[choice.block]
      guard counter.block == block, choice.isClear(Self.margin), counter.isClear(Self.margin),
        order.crosses(block, choice.block), isMove(block, choice, alignment, isEarly)
      else { continue }
      alignment.pair(block, choice.block, moved: true)
    }
    extend(&alignment, order)
  }

  private struct Best {
    var block = -1
    var similarity = 0
    var second = 0

    mutating func add(_ candidate: Int, _ alike: Int) {
      if alike > similarity {
        (second, similarity, block) = (similarity, alike, candidate)
      } else {
        second = max(second, alike)
      }
    }

    func isClear(_ margin: Int) -> Bool { similarity - second >= margin }
  }

  private func forEachPair(_ old: [Int], _ new: [Int], _ body: (_ old: Int, _ new: Int, _ alike: Int) -> Void) {
    guard old.count * new.count <= Self.denseLimit else {
      for pair in Candidates(similarity).find(old, new, isInPlace: false) { body(pair.old, pair.new, pair.similarity) }
      return
    }
    for oldBlock in old {
      for newBlock in new { body(oldBlock, newBlock, similarity.between(oldBlock, newBlock, isInPlace: false)) }
    }
  }

  private func isMove(_ block: Int, _ choice: Best, _ alignment: Alignment, _ isEarly: Bool) -> Bool {
    let words = min(similarity.old.wordCount(of: block), similarity.new.wordCount(of: choice.block))
    if words >= Self.leastWords {
      return choice.similarity >= (isEarly || words < 16 ? Self.thresholdForFew : Self.threshold)
    }
    if isEarly { return false }
    let isEqual = alignment.old.blocks[block].plain == alignment.new.blocks[choice.block].plain
    return isEqual && words > 0 && alignment.haveSameSection(block, choice.block)
  }

  /// Whether two neighbours of a moved pair are versions of each other.
  private func isAlike(_ old: Int, _ new: Int) -> Bool {
    let alike = similarity.between(old, new, isInPlace: false)
    return alike >= Self.thresholdForNeighbours && similarity.isEnough(alike, old, new)
  }

  /// Takes along the neighbours of what moved.
  private func extend(_ alignment: inout Alignment, _ order: Order) {
    for step in [1, -1] {
      let blocks = step > 0 ? Array(alignment.newOf.indices) : alignment.newOf.indices.reversed()
      for block in blocks where alignment.isMoved[block] {
        let (old, new) = (block + step, alignment.newOf[block] + step)
        guard alignment.newOf.indices.contains(old), alignment.oldOf.indices.contains(new),
          alignment.isLeftOver(old: old), alignment.isLeftOver(new: new), order.crosses(old, new),
          isAlike(old, new)
        else { continue }
        alignment.pair(old, new, moved: true)
      }
    }
  }
}
