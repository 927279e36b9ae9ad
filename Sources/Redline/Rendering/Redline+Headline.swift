extension Redline {
  /// What changed, in one line: "3 passages edited, 1 section added; numbers changed".
  package var headline: String {
    switch extent {
    case .identical: return "the same text"
    case .formatting where changes.isEmpty: return "the same text, laid out anew in its source"
    default: break
    }
    var parts = Tally(self).parts
    if statistics.formatting > 0 { parts.append("\(counted(statistics.formatting, "change")) of formatting only") }
    let words = flags.compactMap(\.plural)
    let raised = words.isEmpty ? "" : "; \(listed(words)) changed"
    return parts.joined(separator: ", ") + raised
  }

  /// How much changed: "18 changes, 1 of them a move: 112 words inserted, 87 deleted, 5,012 kept."
  package var measure: String {
    guard !changes.isEmpty else {
      return extent == .identical
        ? "The two texts are the same."
        : "The two texts read the same; only the layout of their sources differs."
    }
    let kinds = [
      share(statistics.moves, one: "a move", many: "moves"),
      share(statistics.formatting, one: "of formatting only", many: "of formatting only"),
    ].compactMap(\.self)
    let words = [(statistics.wordsInserted, "inserted"), (statistics.wordsDeleted, "deleted")].filter { $0.0 > 0 }
    let counts = words.enumerated().map { index, word in
      "\(index == 0 ? counted(word.0, "word") : grouped(word.0)) \(word.1)"
    }
    let kept = statistics.wordsKept
    let ending = (counts.isEmpty ? ["\(counted(kept, "word")) kept"] : counts + ["\(grouped(kept)) kept"])
      .joined(separator: ", ")
    let head = [counted(changes.count, "change")] + kinds
    return "\(head.joined(separator: ", ")): \(ending)."
  }

  /// "1 of them a move"; nil for none.
  private func share(_ count: Int, one: String, many: String) -> String? {
    guard count > 0 else { return nil }
    if count == changes.count { return count == 1 ? one : "all of them \(many)" }
    return "\(grouped(count)) of them \(count == 1 ? one : many)"
  }

  /// How far the texts differ, where not in their words; nil otherwise.
  package var extentSentence: String? {
    switch extent {
    case .identical, .wording: nil
    case .formatting: changes.isEmpty ? nil : "Only formatting changed; every word is the same."
    case .links: "Only where links lead changed; every word is the same."
    case .punctuation: "Only punctuation, case or spacing changed; every word is the same."
    }
  }
}

/// Changes by what readers call them.
private struct Tally {
  private var counts: [String: Int] = [:]
  /// Of passages first, then of sections.
  private static let order = [
    "passage edited", "passage with other punctuation", "link with another target", "passage added", "passage removed",
    "passage moved", "row added", "row removed", "row moved", "passage split", "passage merged", "passage renumbered",
    "section added", "section removed",
    "section renamed", "section moved",
  ]

  init(_ redline: Redline) {
    for change in redline.changes where change.extent != .formatting {
      counts[Self.name(of: change, in: redline), default: 0] += 1
    }
  }

  /// "3 passages edited".
  var parts: [String] {
    Self.order.compactMap { name in
      counts[name].map { count in
        let space = name.firstIndex(of: " ") ?? name.endIndex
        return counted(count, String(name[..<space])) + name[space...]
      }
    }
  }

  private static func name(of change: Redline.Change, in redline: Redline) -> String {
    let thing = thing(of: change, in: redline)
    switch change.kind {
    case .kept, .edited, .rewritten:
      switch change.extent {
      case .links: return "link with another target"
      case .punctuation: return "passage with other punctuation"
      default: return "passage edited"
      }
    case .inserted: return "\(thing) added"
    case .deleted: return "\(thing) removed"
    case .moved: return "\(thing) moved"
    case .split: return "passage split"
    case .merged: return "passage merged"
    case .renamed: return "section renamed"
    case .renumbered: return "passage renumbered"
    }
  }
}

extension Tally {
  private static func thing(of change: Redline.Change, in redline: Redline) -> String {
    if redline.beginsSection(change) { return "section" }
    return change.entries.allSatisfy { redline.block(of: redline.entries[$0])?.kind == .row } ? "row" : "passage"
  }
}

extension Redline.Flag {
  /// What changed, as a list of words names it; nil of sections, which are counted.
  fileprivate var plural: String? {
    switch self {
    case .number: "numbers"
    case .date: "dates"
    case .negation: "negations"
    case .obligation: "obligations"
    case .link: "links"
    case .section: nil
    }
  }
}

/// "a", "a and b", "a, b and c".
private func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) and \(last)"
}
