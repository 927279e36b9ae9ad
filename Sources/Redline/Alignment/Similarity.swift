/// How alike two blocks are, in thousandths, by the words they share; words too common to mean anything weigh a quarter.
struct Similarity {
  let old: Wordings
  let new: Wordings

  /// From here on two blocks count as one that was edited.
  static let threshold = 400
  /// The same for blocks of fewer than six words.
  static let thresholdForFew = 600

  /// Below it no block counts as one that stands elsewhere, nor as the second choice of one that does.
  private static let leastAnywhere = 500

  func isEnough(_ similarity: Int, _ oldBlock: Int, _ newBlock: Int) -> Bool {
    let few = min(old.wordCount(of: oldBlock), new.wordCount(of: newBlock)) < 6
    return similarity >= (few ? Self.thresholdForFew : Self.threshold)
  }

  /// 0 for blocks that cannot be versions of each other.
  ///
  /// - Parameter isInPlace: a block that holds most of another's words is its version only where both stand in the same place.
  func between(_ oldBlock: Int, _ newBlock: Int, isInPlace: Bool = true) -> Int {
    let (left, right) = (old.table.blocks[oldBlock], new.table.blocks[newBlock])
    guard let penalty = Self.penalty(left.kind, right.kind) else { return 0 }
    let (a, b) = (old.weight(of: oldBlock), new.weight(of: newBlock))
    if a == 0 || b == 0 { return a == b ? (left.plain == right.plain ? 1000 : 500) : 0 }
    if left.plain == right.plain { return 1000 - penalty }
    // Shared words cannot weigh more than the lighter block.
    let least = min(a, b)
    if !isInPlace, left.kind != .row, 2000 * least / (a + b) < Self.leastAnywhere { return 0 }
    let common = old.commonWeight(oldBlock, new, newBlock)
    var similarity = 2000 * common / (a + b)
    if isInPlace, min(old.wordCount(of: oldBlock), new.wordCount(of: newBlock)) >= 6 {
      similarity = max(similarity, 900 * common / least)
    }
    if left.kind == .row, hasSameKey(left, right) { similarity = max(similarity, 500) + 100 }
    return min(max(similarity - penalty, 0), 1000)
  }

  /// What a change of kind costs; nil where it does not happen.
  private static func penalty(_ left: Block.Kind, _ right: Block.Kind) -> Int? {
    if left == right { return 0 }
    let texts: [Block.Kind] = [.paragraph, .item, .quote]
    return texts.contains(left) && texts.contains(right) ? 100 : nil
  }

  /// Whether two rows begin with the same cell.
  private func hasSameKey(_ left: Block, _ right: Block) -> Bool {
    old.table.withText(of: left.text) { first in
      new.table.withText(of: right.text) { second in
        let key = first.prefix { $0 != Block.cellBreak }
        return !key.isEmpty && key.elementsEqual(second.prefix { $0 != Block.cellBreak })
      }
    }
  }
}
