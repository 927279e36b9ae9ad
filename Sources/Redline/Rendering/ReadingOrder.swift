/// A redline's entries as people read them: changes, what stands around them, and the rest, folded.
package struct ReadingOrder: Sendable {
  package enum Part: Hashable, Sendable {
    /// Entries of one change, an index of `Redline.changes`. `isFirst` is false where it goes on after other entries.
    case change(Int, entries: Range<Int>, isFirst: Bool)
    /// Kept entries that are shown.
    case context(Range<Int>)
    /// Kept entries that are folded.
    case folded(Range<Int>)
    /// Where a moved change stood.
    case origin(Int)
  }

  package private(set) var parts: [Part] = []
  private let redline: Redline
  /// How many kept entries are shown on either side of a change.
  private let context: Int

  package init(of redline: Redline, context: Int = 1) {
    self.redline = redline
    self.context = max(0, context)
    let origins = Self.origins(of: redline)
    var seen = Set<Int>()
    add(origins[-1])
    var index = 0
    while index < redline.entries.count {
      let change = redline.entries[index].change
      var end = index + 1
      while end < redline.entries.count, redline.entries[end].change == change,
        change != nil || origins[end - 1] == nil
      {
        end += 1
      }
      if let change {
        parts.append(.change(change, entries: index..<end, isFirst: seen.insert(change).inserted))
      } else {
        addKept(index..<end)
      }
      for entry in index..<end { add(origins[entry]) }
      index = end
    }
  }

  private mutating func add(_ origins: [Int]?) {
    for change in origins ?? [] { parts.append(.origin(change)) }
  }

  /// Shows what stands next to a change, and the heading above the next one.
  private mutating func addKept(_ range: Range<Int>) {
    var isShown = [Bool](repeating: false, count: range.count)
    let isFirst = range.lowerBound == 0
    let isLast = range.upperBound == redline.entries.count
    if !isFirst {
      for offset in isShown.indices.prefix(context) { isShown[offset] = !isRow(range.lowerBound + offset) }
    }
    if !isLast {
      for offset in isShown.indices.suffix(context) { isShown[offset] = !isRow(range.lowerBound + offset) }
      if let heading = range.last(where: isHeading) { isShown[heading - range.lowerBound] = true }
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let flag = isShown[start - range.lowerBound]
      let end = range[start...].first { isShown[$0 - range.lowerBound] != flag } ?? range.upperBound
      add(start..<end, isShown: flag || isBrief(start..<end))
      start = end
    }
  }

  private mutating func add(_ range: Range<Int>, isShown: Bool) {
    guard isShown else {
      parts.append(.folded(range))
      return
    }
    if case .context(let last) = parts.last, last.upperBound == range.lowerBound {
      parts[parts.count - 1] = .context(last.lowerBound..<range.upperBound)
    } else {
      parts.append(.context(range))
    }
  }

  /// Whether folding would save nothing.
  private func isBrief(_ range: Range<Int>) -> Bool {
    context > 0 && range.count <= 2 && !range.contains(where: isRow)
      && range.reduce(0) { $0 + (redline.block(of: redline.entries[$1])?.wordCount ?? 0) } <= 60
  }

  private func isHeading(_ entry: Int) -> Bool { redline.block(of: redline.entries[entry])?.kind == .heading }

  private func isRow(_ entry: Int) -> Bool { redline.block(of: redline.entries[entry])?.kind == .row }

  /// The moves, by the entry after which they stood; -1 for the start.
  private static func origins(of redline: Redline) -> [Int: [Int]] {
    let moves = redline.changes.indices.filter { redline.changes[$0].kind == .moved }
    guard !moves.isEmpty else { return [:] }
    var owner = [Int](repeating: -1, count: redline.old.blocks.count)
    for (index, entry) in redline.entries.enumerated() where entry.kind != .moved {
      for block in entry.old { owner[block] = index }
    }
    for block in owner.indices.dropFirst() where owner[block] < 0 { owner[block] = owner[block - 1] }
    var origins: [Int: [Int]] = [:]
    let places = moves.map { redline.entries[redline.changes[$0].entries[0]].old.lowerBound }
    for (place, move) in zip(places, moves).sorted(by: { $0 < $1 }) {
      origins[place > 0 ? owner[place - 1] : -1, default: []].append(move)
    }
    return origins
  }
}

extension Redline {
  /// What a folded run is called: "12 unchanged paragraphs in Retention › Backups".
  package func title(ofFolded entries: Range<Int>, in language: some RedlineLanguage = English()) -> String {
    let blocks = entries.compactMap { block(of: self.entries[$0]) }
    let isAll = { (kind: Block.Kind) in blocks.allSatisfy { $0.kind == kind } }
    let phrase: RedlinePhrase =
      isAll(.row)
      ? .unchangedRows : isAll(.item) ? .unchangedItems : isAll(.paragraph) ? .unchangedParagraphs : .unchangedPassages
    let first = readablePath(of: self.entries[entries.lowerBound])
    let last = readablePath(of: self.entries[entries.upperBound - 1])
    let count = language.say(phrase, count: blocks.count)
    let place = first.joined(separator: " › ")
    if first == last { return first.isEmpty ? count : language.say(.unchangedIn, ["passages": count, "place": place]) }
    guard let end = last.last else { return count }
    return language.say(
      first.isEmpty ? .unchangedUpTo : .unchangedFromTo, ["passages": count, "place": place, "end": end])
  }
}
