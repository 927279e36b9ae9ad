/// Pairs headings by what stands under them: a section that kept half its words kept its identity.
struct Renames {
  func find(_ alignment: inout Alignment, moved: Bool) {
    let order = Order(alignment)
    for section in alignment.old.sections where alignment.isLeftOver(old: section.heading) {
      guard let heading = heir(of: section, alignment), alignment.isLeftOver(new: heading) else { continue }
      let crosses = order.crosses(section.heading, heading)
      if crosses, !moved || !hasMoved(section, to: heading, alignment) { continue }
      alignment.pair(section.heading, heading, moved: crosses)
    }
  }

  /// Whether what follows a heading moved along.
  private func hasMoved(_ section: Section, to heading: Int, _ alignment: Alignment) -> Bool {
    let next = section.heading + 1
    return section.blocks.contains(next) && alignment.isMoved[next] && alignment.newOf[next] == heading + 1
  }

  /// The heading of the new section that most of a section's words went to.
  private func heir(of section: Section, _ alignment: Alignment) -> Int? {
    var words: [Int: Int] = [:]
    var total = 0
    for block in section.blocks.dropFirst() {
      let count = alignment.old.blocks[block].wordCount
      total += count
      guard let heir = alignment.heir(of: block) else { continue }
      var parent = alignment.new.blocks[heir].section
      while let index = parent {
        words[index, default: 0] += count
        parent = alignment.new.sections[index].parent
      }
    }
    let level = alignment.old.blocks[section.heading].level
    let heirs = words.filter { index, _ in alignment.isLeftOver(new: alignment.new.sections[index].heading) }
    let best = heirs.max { left, right in
      rank(left.key, left.value, level, alignment) < rank(right.key, right.value, level, alignment)
    }
    guard let best, total > 0, best.value * 2 >= total else { return nil }
    return alignment.new.sections[best.key].heading
  }

  /// More words first, then the same level, then the first in the text.
  private func rank(_ section: Int, _ words: Int, _ level: UInt8, _ alignment: Alignment) -> (Int, Int, Int) {
    let isSameLevel = alignment.new.blocks[alignment.new.sections[section].heading].level == level
    return (words, isSameLevel ? 1 : 0, -section)
  }
}
