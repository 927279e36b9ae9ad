/// Which block of the old text became which of the new.
struct Alignment {
  let old: BlockTable
  let new: BlockTable
  /// By old block: the new block it became; -1 for none.
  private(set) var newOf: [Int]
  /// By new block: the old block it was; -1 for none.
  private(set) var oldOf: [Int]
  /// By old block: it became a block out of order.
  private(set) var isMoved: [Bool]
  /// Blocks that were split or merged; they have no partner of their own.
  private(set) var joints: [Joint] = []
  /// By old block in a joint: which of them it is in.
  private var jointOld: [Int: Int] = [:]
  /// New blocks in a joint.
  private var jointNew: Set<Int> = []

  /// One block that became several, or several that became one.
  struct Joint: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  init(_ old: BlockTable, _ new: BlockTable) {
    self.old = old
    self.new = new
    newOf = [Int](repeating: -1, count: old.blocks.count)
    oldOf = [Int](repeating: -1, count: new.blocks.count)
    isMoved = [Bool](repeating: false, count: old.blocks.count)
  }

  mutating func pair(_ old: Int, _ new: Int, moved: Bool = false) {
    newOf[old] = new
    oldOf[new] = old
    isMoved[old] = moved
  }

  mutating func join(_ joint: Joint) {
    for block in joint.old {
      if newOf[block] >= 0 { oldOf[newOf[block]] = -1 }
      newOf[block] = -1
      jointOld[block] = joints.count
    }
    for block in joint.new {
      if oldOf[block] >= 0 { newOf[oldOf[block]] = -1 }
      oldOf[block] = -1
      jointNew.insert(block)
    }
    joints.append(joint)
  }

  /// Decides anew what moved: the heaviest chain of all pairs stayed, the others moved around it.
  mutating func settle() {
    guard isMoved.contains(true) else { return }
    var links = newOf.indices.filter { newOf[$0] >= 0 }.map { block in
      HeaviestChain.Link(old: block, new: newOf[block], weight: weight(block))
    }
    // What was split or merged stays where it is.
    for joint in joints {
      links.append(HeaviestChain.Link(old: joint.old.lowerBound, new: joint.new.lowerBound, weight: 1 << 32))
    }
    links.sort { $0.old < $1.old }
    for block in newOf.indices { isMoved[block] = newOf[block] >= 0 }
    for link in HeaviestChain.choose(links) { isMoved[link.old] = false }
  }

  /// How much a block holds the blocks around it in place.
  private func weight(_ block: Int) -> Int {
    old.blocks[block].wordCount + (old.blocks[block].kind == .heading ? 8 : 1)
  }

  /// The new block that an old one, or most of what it was merged into, became.
  func heir(of block: Int) -> Int? {
    if newOf[block] >= 0 { return newOf[block] }
    return jointOld[block].map { joints[$0].new.lowerBound }
  }

  func isLeftOver(old block: Int) -> Bool { newOf[block] < 0 && jointOld[block] == nil }
  func isLeftOver(new block: Int) -> Bool { oldOf[block] < 0 && !jointNew.contains(block) }

  /// The left-over blocks between blocks paired in order, in order; at least one block on both sides.
  func gaps() -> [Gap] {
    var gaps: [Gap] = []
    var oldStart = 0
    var newStart = 0
    func close(_ oldEnd: Int, _ newEnd: Int) {
      let gap = Gap(
        old: (oldStart..<oldEnd).filter { isLeftOver(old: $0) }, new: (newStart..<newEnd).filter { isLeftOver(new: $0) }
      )
      if !gap.old.isEmpty, !gap.new.isEmpty { gaps.append(gap) }
    }
    for block in newOf.indices where newOf[block] >= 0 && !isMoved[block] {
      if oldStart < block, newStart < newOf[block] { close(block, newOf[block]) }
      oldStart = block + 1
      newStart = newOf[block] + 1
    }
    if oldStart < newOf.count, newStart < oldOf.count { close(newOf.count, oldOf.count) }
    return gaps
  }

  /// Whether two blocks stand under paired headings, or both under none.
  func haveSameSection(_ oldBlock: Int, _ newBlock: Int) -> Bool {
    switch (old.blocks[oldBlock].section, new.blocks[newBlock].section) {
    case (nil, nil): true
    case (let left?, let right?): newOf[old.sections[left].heading] == new.sections[right].heading
    default: false
    }
  }

  /// Left-over blocks of both sides that stand in the same place.
  struct Gap {
    var old: [Int]
    var new: [Int]
  }
}
