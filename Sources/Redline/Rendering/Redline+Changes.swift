extension Redline {
  /// Every change's flags, by its index in `changes`.
  package var flagsByChange: [[Flag]] {
    var raised = [Set<Flag>](repeating: [], count: changes.count)
    for item in evidence {
      if let change = entries[item.entry].change { raised[change].insert(item.flag) }
    }
    return raised.map { flags in Flag.allCases.filter(flags.contains) }
  }

  /// Where a change is: the headings above it, and its own where it begins a section.
  package func place(of change: Change) -> [String] {
    let entry = entries[change.entries[0]]
    return readablePath(of: entry) + (beginsSection(change) ? [heading(of: entry)].compactMap(\.self) : [])
  }

  /// Of a move: the headings above it in the old text.
  package func origin(of change: Change) -> [String]? {
    guard change.kind == .moved else { return nil }
    return entries[change.entries[0]].old.first.map { old.readablePath(of: $0) }
  }

  /// The headings above an entry, but for the title of the whole text.
  func readablePath(of entry: Entry) -> [String] {
    if let block = entry.new.first { return new.readablePath(of: block) }
    return entry.old.first.map { old.readablePath(of: $0) } ?? []
  }

  /// Where a move came from, in a word or two: "from Cookies", "within the section"; nil of any other change.
  package func originText(of change: Change) -> String? {
    guard let origin = origin(of: change), let first = change.entries.first else { return nil }
    if origin == readablePath(of: entries[first]) { return origin.isEmpty ? nil : "within the section" }
    return origin.isEmpty ? "from the beginning of the text" : "from \(origin.joined(separator: " › "))"
  }

  /// Whether a change's first block is a heading.
  package func beginsSection(_ change: Change) -> Bool {
    block(of: entries[change.entries[0]])?.kind == .heading
  }

  /// "edited", "renumbered"; how far it goes, where not to the words.
  package func description(of change: Change) -> String {
    let count = change.entries.count
    let kind =
      count > 1 && change.kind != .moved ? "\(change.kind.rawValue), \(grouped(count)) passages" : change.kind.rawValue
    switch change.extent {
    case .identical, .wording: return kind
    case .formatting: return change.kind == .edited ? "formatting only" : "\(kind), formatting only"
    case .links: return change.kind == .edited ? "link target only" : "\(kind), link target only"
    case .punctuation: return change.kind == .edited ? "punctuation only" : "\(kind), punctuation only"
    }
  }

  /// The block that stands for an entry: the new one, of a deletion the old one.
  func block(of entry: Entry) -> Block? {
    entry.new.first.map { new.blocks[$0] } ?? entry.old.first.map { old.blocks[$0] }
  }

  private func heading(of entry: Entry) -> String? {
    entry.new.first.map { new.string(of: $0) } ?? entry.old.first.map { old.string(of: $0) }
  }

  /// What changed in the form of a block and not in its text: "was a paragraph", "was level 3", "was 4.".
  func formNote(of entry: Entry) -> String? {
    guard let before = entry.old.first, let after = entry.new.first, entry.old.count == 1, entry.new.count == 1 else {
      return nil
    }
    let (left, right) = (old.blocks[before], new.blocks[after])
    if left.kind != right.kind { return "was \(left.kind.article)" }
    if left.level != right.level { return "was a heading of level \(left.level), is one of level \(right.level)" }
    if right.kind == .item, left.number != right.number {
      return left.number.map { "was number \($0)" } ?? "was not numbered"
    }
    if left.isHeader != right.isHeader { return right.isHeader ? "is now the header" : "was the header" }
    if left.depth != right.depth { return left.depth < right.depth ? "is indented more" : "is indented less" }
    return nil
  }
}

extension BlockTable {
  /// The headings above a block, but for one that begins the text and stands above all of it.
  fileprivate func readablePath(of block: Int) -> [String] {
    let path = sectionPath(of: block)
    guard let first = sections.first, first.heading == 0, first.blocks.upperBound == blocks.count else { return path }
    return Array(path.dropFirst())
  }
}

extension Block.Kind {
  fileprivate var article: String {
    switch self {
    case .paragraph: "a paragraph"
    case .heading: "a heading"
    case .item: "a list item"
    case .row: "a row of a table"
    case .code: "code"
    case .rule: "a rule"
    case .quote: "a quotation"
    case .html: "raw HTML"
    }
  }
}
