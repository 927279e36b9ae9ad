/// The plain difference by whole blocks: what is equal at both ends is kept, the rest deleted and inserted.
struct BlockDifference {
  private let old: BlockTable
  private let new: BlockTable

  init(_ old: BlockTable, _ new: BlockTable) {
    self.old = old
    self.new = new
  }

  func entries() -> [Assessment] {
    let most = min(old.blocks.count, new.blocks.count)
    var start = 0
    while start < most, isEqual(start, start) { start += 1 }
    var end = 0
    while end < most - start, isEqual(old.blocks.count - 1 - end, new.blocks.count - 1 - end) { end += 1 }
    let kept = (0..<start).map { entry(.kept, $0..<$0 + 1, $0..<$0 + 1) }
    let deleted = (start..<old.blocks.count - end).map { entry(.deleted, $0..<$0 + 1, 0..<0) }
    let inserted = (start..<new.blocks.count - end).map { entry(.inserted, 0..<0, $0..<$0 + 1) }
    let tail = (0..<end).reversed().map { offset in
      let (left, right) = (old.blocks.count - 1 - offset, new.blocks.count - 1 - offset)
      return entry(.kept, left..<left + 1, right..<right + 1)
    }
    return kept + deleted + inserted + tail
  }

  private func entry(_ kind: Entry.Kind, _ old: Range<Int>, _ new: Range<Int>) -> Assessment {
    Assessment(entry: Entry(kind: kind, extent: kind == .kept ? .identical : .wording, old: old, new: new))
  }

  private func isEqual(_ left: Int, _ right: Int) -> Bool {
    guard old.blocks[left].exact == new.blocks[right].exact else { return false }
    return old.withText(of: old.blocks[left].text) { first in
      new.withText(of: new.blocks[right].text) { first.elementsEqual($0) }
    }
  }
}
