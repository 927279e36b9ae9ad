import Diagnostics
import Markdown

extension Redline {
  /// Derives changes, class and statistics from the entries.
  mutating func summarize() {
    numberChanges()
    extent = entries.lazy.map(\.extent).max() ?? .identical
    if extent == .identical, !old.hasSameBytes(as: new) { extent = .formatting }
    statistics.changes = changes.count
    statistics.formatting = changes.count { $0.extent == .formatting }
    statistics.moves = changes.count { $0.kind == .moved }
    for entry in entries { count(entry) }
  }

  private mutating func count(_ entry: Entry) {
    guard !entry.spans.isEmpty else {
      if let block = entry.new.first {
        let words = new.blocks[block].wordCount
        if entry.old.isEmpty { statistics.wordsInserted += words } else { statistics.wordsKept += words }
      } else {
        statistics.wordsDeleted += entry.old.reduce(0) { $0 + old.blocks[$1].wordCount }
      }
      return
    }
    for span in entry.spans where span.separator == nil {
      switch span.operation {
      case .keep: statistics.wordsKept += new.wordCount(of: span.new)
      case .insert: statistics.wordsInserted += new.wordCount(of: span.new)
      case .delete: statistics.wordsDeleted += old.wordCount(of: span.old)
      }
    }
  }

  /// Gives every entry that is not kept its change, and every change its id.
  private mutating func numberChanges() {
    var identifiers = ChangeIdentifiers()
    var run: [Int] = []
    for index in entries.indices where entries[index].kind != .kept {
      if let last = run.last, !continues(entries[last], entries[index], last, index) {
        close(run, &identifiers)
        run = []
      }
      run.append(index)
    }
    if !run.isEmpty { close(run, &identifiers) }
  }

  private mutating func close(_ run: [Int], _ identifiers: inout ChangeIdentifiers) {
    for index in run { entries[index].change = changes.count }
    let members = run.map { entries[$0] }
    changes.append(
      Change(
        id: identifiers.next(members, old, new), kind: members[0].kind,
        extent: members.lazy.map(\.extent).max() ?? .formatting, entries: run))
  }

  /// Whether two entries are one change: neighbours of a moved section, items numbered anew together.
  private func continues(_ first: Entry, _ second: Entry, _ firstIndex: Int, _ secondIndex: Int) -> Bool {
    guard first.kind == second.kind, second.old.lowerBound > first.old.lowerBound else { return false }
    switch second.kind {
    case .moved:
      // Nothing between them stayed: on either side only what was inserted or deleted there.
      return secondIndex == firstIndex + 1 && second.old.lowerBound == first.old.upperBound
    case .renumbered:
      let number = new.blocks[second.new.lowerBound].number
      return number != nil && secondIndex == firstIndex + 1 && new.blocks[first.new.lowerBound].number != nil
    default: return false
    }
  }
}

extension BlockTable {
  /// Whether two texts are equal byte by byte, from their first lines on, line endings aside.
  func hasSameBytes(as other: BlockTable) -> Bool {
    let (left, right) = (tree.file, other.tree.file)
    let (first, second) = (Int(tree.nodes[0].startLine), Int(other.tree.nodes[0].startLine))
    guard left.lineCount - first == right.lineCount - second else { return false }
    return (0...max(left.lineCount - first, 0)).allSatisfy {
      left.lineBytes(first + $0).elementsEqual(right.lineBytes(second + $0))
    }
  }
}
