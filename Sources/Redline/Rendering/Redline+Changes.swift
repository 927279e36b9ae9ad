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
  package func originText(of change: Change, in language: some RedlineLanguage = English()) -> String? {
    guard let origin = origin(of: change), let first = change.entries.first else { return nil }
    if origin == readablePath(of: entries[first]) { return origin.isEmpty ? nil : language.say(.movedWithin) }
    return origin.isEmpty
      ? language.say(.movedFromBeginning) : language.say(.movedFrom, ["place": origin.joined(separator: " › ")])
  }

  /// Whether a change's first block is a heading.
  package func beginsSection(_ change: Change) -> Bool {
    block(of: entries[change.entries[0]])?.kind == .heading
  }

  /// "edited", "renumbered"; how far it goes, where not to the words.
  package func description(of change: Change, in language: some RedlineLanguage = English()) -> String {
    let count = change.entries.count
    let word = language.say(change.kind.phrase)
    let kind =
      count > 1 && change.kind != .moved ? language.say(.changePassages, count: count, ["change": word]) : word
    let only: RedlinePhrase
    switch change.extent {
    case .identical, .wording: return kind
    case .formatting: only = .onlyFormatting
    case .links: only = .onlyLinks
    case .punctuation: only = .onlyPunctuation
    }
    return change.kind == .edited ? language.say(only) : language.list([kind, language.say(only)])
  }

  /// The block that stands for an entry: the new one, of a deletion the old one.
  func block(of entry: Entry) -> Block? {
    entry.new.first.map { new.blocks[$0] } ?? entry.old.first.map { old.blocks[$0] }
  }

  private func heading(of entry: Entry) -> String? {
    entry.new.first.map { new.string(of: $0) } ?? entry.old.first.map { old.string(of: $0) }
  }

  /// What changed in the form of a block and not in its text: "was a paragraph", "was level 3", "was 4.".
  func formNote(of entry: Entry, in language: some RedlineLanguage = English()) -> String? {
    guard let before = entry.old.first, let after = entry.new.first, entry.old.count == 1, entry.new.count == 1 else {
      return nil
    }
    let (left, right) = (old.blocks[before], new.blocks[after])
    if left.kind != right.kind { return language.say(left.kind.phrase) }
    if left.level != right.level {
      return language.say(.wasLevel, ["old": "\(left.level)", "new": "\(right.level)"])
    }
    if right.kind == .item, left.number != right.number {
      return left.number.map { language.say(.wasNumber, ["number": "\($0)"]) } ?? language.say(.wasNotNumbered)
    }
    if left.isHeader != right.isHeader { return language.say(right.isHeader ? .isHeader : .wasHeader) }
    if left.depth != right.depth { return language.say(left.depth < right.depth ? .indentedMore : .indentedLess) }
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
  /// That a block was one of these.
  fileprivate var phrase: RedlinePhrase {
    switch self {
    case .paragraph: .wasParagraph
    case .heading: .wasHeading
    case .item: .wasItem
    case .row: .wasRow
    case .code: .wasCode
    case .rule: .wasRule
    case .quote: .wasQuote
    case .html: .wasHtml
    }
  }
}

extension Entry.Kind {
  fileprivate var phrase: RedlinePhrase {
    switch self {
    case .kept: .changeKept
    case .edited: .changeEdited
    case .rewritten: .changeRewritten
    case .inserted: .changeInserted
    case .deleted: .changeDeleted
    case .moved: .changeMoved
    case .split: .changeSplit
    case .merged: .changeMerged
    case .renamed: .changeRenamed
    case .renumbered: .changeRenumbered
    }
  }
}
