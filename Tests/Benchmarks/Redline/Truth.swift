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
    return pairs
  }

  private func isThere(_ measure: Score.Measure, _ block: SampleText.Block, _ index: Int) -> Bool {
    switch measure {
    case .correspondence: true
    case .moves: block.isMoved
    case .renamed: block.edits.contains(.sectionRenamed) && !block.isMoved
    case .split: block.edits.contains(.split)
    case .merged: block.edits.contains(.merged)
    case .links: block.edits == [.linkTarget] && !block.isMoved
    case .cells: !block.edits.isDisjoint(with: [.cell, .columnInserted, .columnDeleted]) && !block.isMoved
    case .renumbered:
      block.edits.isEmpty && !block.isMoved && block.origins.count == 1
        && redline.new.blocks[index].number != redline.old.blocks[block.origins[0]].number
        && redline.new.blocks[index].number != nil && redline.old.blocks[block.origins[0]].number != nil
    }
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
