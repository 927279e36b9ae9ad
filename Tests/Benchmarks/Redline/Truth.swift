import Redline
import RedlineSamples

/// Old and new block that belong together.
struct BlockPair: Hashable {
  var old: Int
  var new: Int
}

/// What a redline should find.
struct Truth {
  private let redline: Redline
  private let old: SampleText
  private let new: SampleText

  init(_ redline: Redline, _ old: SampleText, _ new: SampleText) {
    self.redline = redline
    self.old = old
    self.new = new
  }

  func pairs(_ measure: Score.Measure) -> Set<BlockPair> {
    var pairs: Set<BlockPair> = []
    for (index, block) in new.blocks.enumerated() where isThere(measure, block, index) {
      for origin in block.origins { pairs.insert(BlockPair(old: origin, new: index)) }
    }
    return measure == .split || measure == .merged ? joints(pairs, measure == .split ? \.old : \.new) : pairs
  }

  /// The pairs that still share words after later edits, of blocks that are in several of them.
  private func joints(_ pairs: Set<BlockPair>, _ whole: KeyPath<BlockPair, Int>) -> Set<BlockPair> {
    let kept = pairs.filter { pair in
      let (left, right) = (old.blocks[pair.old].words.map(\.id), new.blocks[pair.new].words.map(\.id))
      return 3 * Set(left).intersection(right).count >= min(left.count, right.count)
    }
    let counts = Dictionary(grouping: kept) { $0[keyPath: whole] }.mapValues(\.count)
    return kept.filter { counts[$0[keyPath: whole], default: 0] > 1 }
  }

  private func isThere(_ measure: Score.Measure, _ block: SampleText.Block, _ index: Int) -> Bool {
    switch measure {
    case .correspondence: true
    case .moves: block.isMoved
    case .renamed:
      block.isHeading && !block.isMoved && !block.edits.isDisjoint(with: [.sectionRenamed, .termRenamed])
        && keepsText(index)
    case .split: block.edits.contains(.split)
    case .merged: block.edits.contains(.merged)
    case .links:
      block.edits.contains(.linkTarget) && block.edits.isSubset(of: [.linkTarget, .emphasis]) && !block.isMoved
    case .cells:
      block.isRow && !block.isMoved
        && !block.edits.isDisjoint(with: [.cell, .columnInserted, .columnDeleted, .termRenamed])
    case .renumbered:
      block.edits.isEmpty && !block.isMoved && block.origins.count == 1
        && redline.new.blocks[index].number != redline.old.blocks[block.origins[0]].number
        && redline.new.blocks[index].number != nil && redline.old.blocks[block.origins[0]].number != nil
    }
  }

  /// Whether anything that stands right under a heading stood there before: a heading with other words over another text is
  /// another heading.
  private func keepsText(_ heading: Int) -> Bool {
    guard let origin = new.blocks[heading].origins.first else { return false }
    let before = Set(old.blocks.indices.dropFirst(origin + 1).prefix { !old.blocks[$0].isHeading })
    let after = new.blocks.dropFirst(heading + 1).prefix { !$0.isHeading }
    return after.contains { !before.isDisjoint(with: $0.origins) }
  }
}

/// What a redline found.
struct Finding {
  private let redline: Redline

  init(_ redline: Redline) {
    self.redline = redline
  }

  func pairs(_ measure: Score.Measure) -> Set<BlockPair> {
    var pairs: Set<BlockPair> = []
    for entry in redline.entries where isFound(measure, entry) {
      for old in entry.old {
        for new in entry.new { pairs.insert(BlockPair(old: old, new: new)) }
      }
    }
    return pairs
  }

  private func isFound(_ measure: Score.Measure, _ entry: Entry) -> Bool {
    switch measure {
    case .correspondence: true
    case .moves: entry.kind == .moved
    case .renamed: entry.kind == .renamed && entry.extent == .wording
    case .split: entry.kind == .split
    case .merged: entry.kind == .merged
    case .renumbered: entry.kind == .renumbered
    case .links: entry.extent == .links && entry.kind == .edited
    case .cells:
      entry.kind == .edited && entry.extent == .wording && entry.new.allSatisfy { redline.new.blocks[$0].kind == .row }
    }
  }
}
