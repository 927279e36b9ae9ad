/// What a redline changed, in one line: "3 passages edited, 1 section added; numbers changed".
package struct Headline: Hashable, Sendable, CustomStringConvertible {
  private enum Part: Hashable, Sendable {
    case phrase(RedlinePhrase)
    case count(RedlinePhrase, Int)
  }

  private var parts: [Part] = []
  /// What the changes raised, as a list of words names it.
  private var flags: [RedlinePhrase] = []

  init(of redline: Redline) {
    switch redline.extent {
    case .identical: parts = [.phrase(.sameText)]
    case .formatting where redline.changes.isEmpty: parts = [.phrase(.sameTextOtherLayout)]
    default:
      parts = Self.tally(redline).map { .count($0.phrase, $0.count) }
      if redline.statistics.formatting > 0 { parts.append(.count(.tallyFormatting, redline.statistics.formatting)) }
      flags = redline.flags.compactMap(Self.plural)
    }
  }

  package func text(in language: some RedlineLanguage) -> String {
    let changes = language.list(
      parts.map { part in
        switch part {
        case .phrase(let phrase): language.say(phrase)
        case .count(let phrase, let count): language.say(phrase, count: count)
        }
      })
    guard !flags.isEmpty else { return changes }
    return language.say(
      .headlineFlags, ["changes": changes, "flags": language.listed(flags.map { language.say($0) })])
  }

  package var description: String { text(in: English()) }

  /// Of passages first, then of sections.
  private static let order: [RedlinePhrase] = [
    .tallyPassageEdited, .tallyPassagePunctuation, .tallyLinkTarget, .tallyPassageAdded, .tallyPassageRemoved,
    .tallyPassageMoved, .tallyRowAdded, .tallyRowRemoved, .tallyRowMoved, .tallyPassageSplit, .tallyPassageMerged,
    .tallyPassageRenumbered, .tallySectionAdded, .tallySectionRemoved, .tallySectionRenamed, .tallySectionMoved,
  ]

  /// Changes by what readers call them.
  private static func tally(_ redline: Redline) -> [(phrase: RedlinePhrase, count: Int)] {
    var counts: [RedlinePhrase: Int] = [:]
    for change in redline.changes where change.extent != .formatting {
      counts[phrase(for: change, in: redline), default: 0] += 1
    }
    return order.compactMap { phrase in counts[phrase].map { (phrase, $0) } }
  }

  private static func phrase(for change: Redline.Change, in redline: Redline) -> RedlinePhrase {
    let isSection = redline.beginsSection(change)
    let isRow = change.entries.allSatisfy { redline.block(of: redline.entries[$0])?.kind == .row }
    func thing(_ section: RedlinePhrase, _ row: RedlinePhrase, _ passage: RedlinePhrase) -> RedlinePhrase {
      isSection ? section : isRow ? row : passage
    }
    switch change.kind {
    case .kept, .edited, .rewritten:
      switch change.extent {
      case .links: return .tallyLinkTarget
      case .punctuation: return .tallyPassagePunctuation
      default: return .tallyPassageEdited
      }
    case .inserted: return thing(.tallySectionAdded, .tallyRowAdded, .tallyPassageAdded)
    case .deleted: return thing(.tallySectionRemoved, .tallyRowRemoved, .tallyPassageRemoved)
    case .moved: return thing(.tallySectionMoved, .tallyRowMoved, .tallyPassageMoved)
    case .split: return .tallyPassageSplit
    case .merged: return .tallyPassageMerged
    case .renamed: return .tallySectionRenamed
    case .renumbered: return .tallyPassageRenumbered
    }
  }

  /// Nil of sections, which are counted.
  private static func plural(_ flag: Redline.Flag) -> RedlinePhrase? {
    switch flag {
    case .number: .flagNumber
    case .date: .flagDate
    case .negation: .flagNegation
    case .obligation: .flagObligation
    case .link: .flagLink
    case .section: nil
    }
  }
}
