/// Finds numbers, dates, negations and obligations among words that gave way to others.
struct WordFlags {
  private let oldTable: BlockTable
  private let newTable: BlockTable

  init(_ old: BlockTable, _ new: BlockTable) {
    oldTable = old
    newTable = new
  }

  /// One piece of evidence a flag; words that are on both sides raise nothing.
  ///
  /// - Parameters:
  ///   - old: the old passage.
  ///   - hunks: what changed in it.
  func raise(_ old: [Token], _ new: [Token], _ hunks: [Hunk]) -> [Assessment.Evidence] {
    let left = flagged(old, hunks.map(\.old), oldTable)
    let right = flagged(new, hunks.map(\.new), newTable)
    var evidence: [Assessment.Evidence] = []
    for flag in [Redline.Flag.number, .date, .negation, .obligation] {
      let before = left.filter { $0.flag == flag }
      let after = right.filter { $0.flag == flag }
      let removed = subtract(after, from: before)
      let added = subtract(before, from: after)
      if removed.isEmpty, added.isEmpty { continue }
      evidence.append(
        Assessment.Evidence(
          flag: flag, old: removed.map { oldTable.string(of: $0.token.start..<$0.token.end) },
          new: added.map { newTable.string(of: $0.token.start..<$0.token.end) }))
    }
    return evidence
  }

  private struct Word {
    var flag: Redline.Flag
    var token: Token
  }

  private func subtract(_ words: [Word], from others: [Word]) -> [Word] {
    var counts: [UInt32: Int] = [:]
    for word in words { counts[word.token.folded, default: 0] += 1 }
    return others.filter { word in
      guard let count = counts[word.token.folded], count > 0 else { return true }
      counts[word.token.folded] = count - 1
      return false
    }
  }

  private func flagged(_ tokens: [Token], _ changed: [Range<Int>], _ table: BlockTable) -> [Word] {
    changed.joined().compactMap { index in
      flag(of: index, in: tokens, table).map { Word(flag: $0, token: tokens[index]) }
    }
  }

  private func flag(of index: Int, in tokens: [Token], _ table: BlockTable) -> Redline.Flag? {
    let word = tokens[index]
    if word.kind == .number {
      let isByMonth = neighbours(of: index, in: tokens).contains { $0.traits.contains(.month) && isCapital($0, table) }
      return isByMonth || isDate(word, table) ? .date : .number
    }
    if word.traits.contains(.month), isCapital(word, table) {
      let isByNumber = neighbours(of: index, in: tokens).contains { $0.kind == .number }
      if !word.traits.contains(.obligation) || isByNumber { return .date }
    }
    if word.traits.contains(.negation) { return .negation }
    if word.traits.contains(.obligation) { return .obligation }
    return word.traits.contains(.numeral) ? .number : nil
  }

  /// The two words before one, and the two after it.
  private func neighbours(of index: Int, in tokens: [Token]) -> [Token] {
    Array(tokens[..<index].lazy.reversed().filter(\.isText).prefix(2))
      + Array(tokens[(index + 1)...].lazy.filter(\.isText).prefix(2))
  }

  private func isCapital(_ word: Token, _ table: BlockTable) -> Bool {
    table.text[Int(word.start)] &- 0x41 < 26
  }

  /// `2019-01-03`, `1/3/2019`, or a year from 1900 to 2099.
  private func isDate(_ word: Token, _ table: BlockTable) -> Bool {
    let bytes = table.text[Int(word.start)..<Int(word.end)]
    let parts = bytes.split { $0 == 0x2D || $0 == 0x2F || $0 == 0x2E }
    guard parts.allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } }) else { return false }
    let hasYear = parts.contains { $0.count == 4 && ($0.starts(with: [0x31, 0x39]) || $0.starts(with: [0x32, 0x30])) }
    return hasYear && (parts.count == 3 || parts.count == 1)
  }
}
