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
    var groups: [[Int]] = []
    var renumberings: [Renumbering: Int] = [:]
    for index in entries.indices where entries[index].kind != .kept {
      if let renumbering = Renumbering(entries[index], old, new) {
        if let group = renumberings[renumbering] {
          groups[group].append(index)
          continue
        }
        renumberings[renumbering] = groups.count
      } else if let last = groups.last?.last, last == index - 1,
        isOneChange(from: groups[groups.count - 1][0], last, index)
      {
        groups[groups.count - 1].append(index)
        continue
      }
      groups.append([index])
    }
    var identifiers = ChangeIdentifiers()
    for group in groups {
      for index in group { entries[index].change = changes.count }
      let members = group.map { entries[$0] }
      changes.append(
        Change(
          id: identifiers.next(members, old, new), kind: members[0].kind,
          extent: members.lazy.map(\.extent).max() ?? .formatting, entries: group))
    }
  }

  /// Whether an entry goes on with the change of the one before it: blocks that moved together, or blocks added or
  /// removed together, up to the next section of the same rank.
  private func isOneChange(from first: Int, _ last: Int, _ next: Int) -> Bool {
    let (last, next) = (entries[last], entries[next])
    guard last.kind == next.kind else { return false }
    switch next.kind {
    case .moved: return next.old.lowerBound == last.old.upperBound
    case .inserted:
      return !new.blocks[next.new.lowerBound].beginsSection(beside: new.blocks[entries[first].new.lowerBound])
    case .deleted:
      return !old.blocks[next.old.lowerBound].beginsSection(beside: old.blocks[entries[first].old.lowerBound])
    default: return false
    }
  }
}

/// Items of one list that went up or down by the same number are one change.
private struct Renumbering: Hashable {
  private var oldList: Int32
  private var newList: Int32
  private var shift: Int

  init?(_ entry: Entry, _ old: BlockTable, _ new: BlockTable) {
    guard entry.kind == .renumbered, let from = old.blocks[entry.old.lowerBound].number,
      let to = new.blocks[entry.new.lowerBound].number
    else { return nil }
    oldList = old.blocks[entry.old.lowerBound].list
    newList = new.blocks[entry.new.lowerBound].list
    shift = to &- from
  }
}

extension Block {
  /// Whether it is the heading of a section that does not belong to the one that another block begins.
  fileprivate func beginsSection(beside first: Block) -> Bool {
    kind == .heading && (first.kind != .heading || level <= first.level)
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
