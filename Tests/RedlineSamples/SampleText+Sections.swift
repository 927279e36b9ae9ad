extension SampleText {
  /// Edits of headings and what stands under them.
  mutating func changeSections(_ edit: Edit, _ random: inout Randomness, _ writer: inout SampleWriter) -> Bool {
    let sections = blocks.indices.filter {
      blocks[$0].isHeading && $0 > 0 && blocks[$0].edits.isEmpty && !blocks[$0].isMoved
    }
    guard sections.count > 3 else { return false }
    let start = random.pick(sections)
    let end = blocks[(start + 1)...].firstIndex { $0.isHeading } ?? blocks.count
    let body = blocks[start + 1..<end]
    switch edit {
    case .sectionAdded:
      let heading = Block(kind: .heading(level: 2), cells: [words(writer.title())], origins: [])
      let paragraphs = (0..<2).map { _ in Block(kind: .paragraph, cells: [words(writer.paragraph())], origins: []) }
      blocks.insert(contentsOf: [heading] + paragraphs, at: start)
    case .sectionRemoved: blocks.removeSubrange(start..<end)
    case .sectionMoved:
      guard !body.isEmpty, body.allSatisfy({ $0.edits.isEmpty && !$0.isMoved }) else { return false }
      return move(start..<end, &random)
    case .sectionRenamed, .renamedAndEdited:
      guard body.reduce(0, { $0 + $1.words.count }) > 20 else { return false }
      blocks[start].cells[0] = words(
        random.pick(["What we promise", "Your choices", "How to reach us", "Further duties"]) + " \(start)")
      blocks[start].edits.insert(.sectionRenamed)
      if edit == .renamedAndEdited, let place = (start + 1..<end).first(where: { blocks[$0].words.count > 15 }) {
        blocks[place].cells[0][5] = word("notwithstanding")
      }
    case .levelChanged:
      guard case .heading(let level) = blocks[start].kind else { return false }
      blocks[start].kind = .heading(level: level == 2 ? 3 : 2)
      blocks[start].edits.insert(.levelChanged)
    default: return false
    }
    return true
  }
}
