/// Pairs the blocks that did not change, or hardly: first those equal with their markup, then those of equal text, then
/// those of equal words, each time the heaviest chain of what is unique on both sides, again between its links.
struct Anchors {
  private enum Strength: Int {
    case exact, plain, folded
  }

  private struct Window {
    var old: Range<Int>
    var new: Range<Int>
    var strength = Strength.exact
    /// How many chains it lies within.
    var depth = 0
  }

  /// Windows within windows; deeper ones are left to the gap fill.
  private static let depthLimit = 24
  /// A shorter block that is no heading holds nothing in place.
  private static let leastWords = 4

  private var windows: [Window]
  private var oldFolded: FoldedHashes
  private var newFolded: FoldedHashes

  static func place(_ alignment: inout Alignment) {
    var anchors = Anchors(
      windows: [Window(old: alignment.newOf.indices, new: alignment.oldOf.indices)],
      oldFolded: FoldedHashes(of: alignment.old), newFolded: FoldedHashes(of: alignment.new))
    while let window = anchors.windows.popLast() { anchors.place(window, &alignment) }
  }

  private mutating func place(_ whole: Window, _ alignment: inout Alignment) {
    var window = whole
    trim(&window, &alignment)
    guard !window.old.isEmpty, !window.new.isEmpty, window.depth < Self.depthLimit else { return }
    let chain = HeaviestChain.choose(unique(window, alignment))
    guard !chain.isEmpty else {
      guard let next = Strength(rawValue: window.strength.rawValue + 1) else { return }
      windows.append(Window(old: window.old, new: window.new, strength: next, depth: window.depth))
      return
    }
    var old = window.old.lowerBound
    var new = window.new.lowerBound
    for link in chain {
      alignment.pair(link.old, link.new)
      push(old..<link.old, new..<link.new, window)
      old = link.old + 1
      new = link.new + 1
    }
    push(old..<window.old.upperBound, new..<window.new.upperBound, window)
  }

  private mutating func push(_ old: Range<Int>, _ new: Range<Int>, _ window: Window) {
    guard !old.isEmpty, !new.isEmpty else { return }
    windows.append(Window(old: old, new: new, strength: window.strength, depth: window.depth + 1))
  }

  /// Pairs what is equal at both ends.
  private mutating func trim(_ window: inout Window, _ alignment: inout Alignment) {
    while let old = window.old.first, let new = window.new.first,
      oldKey(alignment, old, window.strength) == newKey(alignment, new, window.strength)
    {
      alignment.pair(old, new)
      window.old.removeFirst()
      window.new.removeFirst()
    }
    while let old = window.old.last, let new = window.new.last,
      oldKey(alignment, old, window.strength) == newKey(alignment, new, window.strength)
    {
      alignment.pair(old, new)
      window.old.removeLast()
      window.new.removeLast()
    }
  }

  /// What is there once on both sides, in the old order.
  private mutating func unique(_ window: Window, _ alignment: Alignment) -> [HeaviestChain.Link] {
    struct Place {
      var key: UInt64
      var block: Int
      var isOld: Bool
    }
    var places: [Place] = []
    places.reserveCapacity(window.old.count + window.new.count)
    for block in window.old where isHeavy(alignment.old.blocks[block]) {
      places.append(Place(key: oldKey(alignment, block, window.strength), block: block, isOld: true))
    }
    for block in window.new where isHeavy(alignment.new.blocks[block]) {
      places.append(Place(key: newKey(alignment, block, window.strength), block: block, isOld: false))
    }
    places.sort { ($0.key, $0.isOld ? 0 : 1, $0.block) < ($1.key, $1.isOld ? 0 : 1, $1.block) }
    var links: [HeaviestChain.Link] = []
    for index in places.indices.dropLast() where places[index].isOld && !places[index + 1].isOld {
      let (old, new) = (places[index], places[index + 1])
      let isAlone = index == 0 || places[index - 1].key != old.key
      guard old.key == new.key, isAlone, index + 2 == places.count || places[index + 2].key != old.key else { continue }
      links.append(HeaviestChain.Link(old: old.block, new: new.block, weight: weight(alignment.old.blocks[old.block])))
    }
    return links.sorted { $0.old < $1.old }
  }

  private func isHeavy(_ block: Block) -> Bool {
    block.kind == .heading || block.wordCount >= Self.leastWords
  }

  private func weight(_ block: Block) -> Int {
    block.wordCount + (block.kind == .heading ? 8 : 1)
  }

  private mutating func oldKey(_ alignment: Alignment, _ block: Int, _ strength: Strength) -> UInt64 {
    strength == .folded ? oldFolded.hash(of: block) : key(alignment.old.blocks[block], strength)
  }

  private mutating func newKey(_ alignment: Alignment, _ block: Int, _ strength: Strength) -> UInt64 {
    strength == .folded ? newFolded.hash(of: block) : key(alignment.new.blocks[block], strength)
  }

  private func key(_ block: Block, _ strength: Strength) -> UInt64 {
    strength == .exact ? block.exact : block.plain
  }
}

/// The hashes of a text's words by block, each made when it is first asked for: windows within windows ask again.
private struct FoldedHashes {
  private let table: BlockTable
  private var known: [UInt64?] = []

  init(of table: BlockTable) {
    self.table = table
  }

  mutating func hash(of block: Int) -> UInt64 {
    if known.isEmpty { known = [UInt64?](repeating: nil, count: table.blocks.count) }
    if let hash = known[block] { return hash }
    let hash = table.foldedHash(of: block)
    known[block] = hash
    return hash
  }
}
