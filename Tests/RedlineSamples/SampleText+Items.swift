extension SampleText {
  /// Edits of lists.
  mutating func changeItems(_ edit: Edit, _ random: inout Randomness, _ writer: inout SampleWriter) -> Bool {
    let items = blocks.indices.filter { index in
      guard case .item(_, 0) = blocks[index].kind else { return false }
      return blocks[index].edits.isEmpty && !blocks[index].isMoved && index + 1 < blocks.count
        && blocks[index - 1].isItem && blocks[index + 1].isItem
    }
    guard !items.isEmpty else { return false }
    let place = random.pick(items)
    switch edit {
    case .itemInserted:
      blocks.insert(Block(kind: blocks[place].kind, cells: [words(writer.item())], origins: []), at: place)
    case .itemDeleted: blocks.remove(at: place)
    case .itemMoved:
      var first = place
      while blocks[first - 1].kind == blocks[place].kind { first -= 1 }
      guard place - first >= 2, blocks[first..<place].allSatisfy({ !$0.isMoved }) else { return false }
      guard blocks[first..<place].reduce(0, { $0 + $1.words.count }) > blocks[place].words.count + 2 else {
        return false
      }
      var item = blocks.remove(at: place)
      item.isMoved = true
      blocks.insert(item, at: first)
    case .itemNested:
      guard case .item(let isOrdered, 0) = blocks[place].kind, !isOrdered else { return false }
      blocks[place].kind = .item(isOrdered: false, depth: 1)
      blocks[place].edits.insert(.itemNested)
    default: return false
    }
    return true
  }
}
