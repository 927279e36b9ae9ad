/// Pairs headings by what stands under them: where most of what is left of a section stands, there the section is.
struct Renames {
  /// How much of a section's words must be there, in hundredths.
  private static let leastShare = 20

  func find(_ alignment: inout Alignment, moved: Bool) {
    let order = Order(alignment)
    for claim in claims(alignment, moved: moved) {
      guard alignment.isLeftOver(old: claim.section.heading), alignment.isLeftOver(new: claim.heading) else { continue }
      let crosses = order.crosses(claim.section.heading, claim.heading)
      if crosses, !moved || !hasMoved(claim.section, to: claim.heading, alignment) { continue }
      alignment.pair(claim.section.heading, claim.heading, moved: crosses)
    }
  }

  /// A section's words under the heading that may be its new one.
  private struct Claim {
    var section: Section
    var heading: Int
    var words: Int
  }

  /// Those of more words first, then in order, since what moved from one section to another claims a heading too.
  private func claims(_ alignment: Alignment, moved: Bool) -> [Claim] {
    alignment.old.sections.filter { alignment.isLeftOver(old: $0.heading) }
      .compactMap { claim(of: $0, alignment, moved: moved) }
      .sorted { ($1.words, $0.section.heading) < ($0.words, $1.section.heading) }
  }

  /// Whether what follows a heading moved along.
  private func hasMoved(_ section: Section, to heading: Int, _ alignment: Alignment) -> Bool {
    let next = section.heading + 1
    return section.blocks.contains(next) && alignment.isMoved[next] && alignment.newOf[next] == heading + 1
  }

  /// The heading of the new section that most of what a section kept went to: of its own text, else of all it holds.
  private func claim(of section: Section, _ alignment: Alignment, moved: Bool) -> Claim? {
    let body = section.blocks.dropFirst()
    let own = body.prefix { alignment.old.blocks[$0].kind != .heading }
    // What moved away says nothing about a section that stayed.
    func isEvidence(_ block: Int) -> Bool { moved || !alignment.isMoved[block] }
    return claim(of: section, by: own.filter(isEvidence), alignment)
      ?? claim(of: section, by: body.filter(isEvidence), alignment)
  }

  private func claim(of section: Section, by body: some Sequence<Int>, _ alignment: Alignment) -> Claim? {
    var words: [Int: Int] = [:]
    var (total, kept) = (0, 0)
    for block in body {
      let count = alignment.old.blocks[block].wordCount
      total += count
      guard let heir = alignment.heir(of: block) else { continue }
      kept += count
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
    guard let best, best.value * 2 >= kept, best.value * 100 >= total * Self.leastShare else { return nil }
    return Claim(section: section, heading: alignment.new.sections[best.key].heading, words: best.value)
  }

  /// More words first, then the same level, then the first in the text.
  private func rank(_ section: Int, _ words: Int, _ level: UInt8, _ alignment: Alignment) -> (Int, Int, Int) {
    let isSameLevel = alignment.new.blocks[alignment.new.sections[section].heading].level == level
    return (words, isSameLevel ? 1 : 0, -section)
  }
}
