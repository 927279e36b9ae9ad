/// Says of an entry what kind of change it is, how far it goes and what it raises.
struct Assessor {
  private let alignment: Alignment
  private(set) var result: Assessment

  init(_ alignment: Alignment, _ entry: Entry) {
    self.alignment = alignment
    result = Assessment(entry: entry)
  }

  /// A block inserted or deleted whole.
  mutating func assessWhole(old: [Token], new: [Token]) {
    let (table, block) =
      result.entry.new.first.map { (alignment.new, $0) } ?? (alignment.old, result.entry.old.lowerBound)
    let kind = table.blocks[block].kind
    let hasWords = (old + new).contains { $0.isText }
    result.entry.extent = hasWords ? .wording : table.blocks[block].text.isEmpty ? .formatting : .punctuation
    if kind == .html, table.isComment(block) { result.entry.extent = .formatting }
    guard result.entry.extent == .wording else { return }
    addWords(old, new, [Hunk(old: old.indices, new: new.indices)])
    if kind == .heading { addSection() }
  }

  /// The words of a pair or a joint.
  mutating func assess(_ difference: PassageDifference) {
    var builder = SpanBuilder(alignment.old, alignment.new)
    result.entry.spans = builder.build(difference)
    let old = difference.hunks.flatMap { difference.old[$0.old] }
    let new = difference.hunks.flatMap { difference.new[$0.new] }
    result.entry.extent = max(.formatting, extent(old, new), extentOfMarkup())
    if result.entry.kind == .kept { result.entry.kind = difference.isRewritten ? .rewritten : .edited }
    if result.entry.extent == .wording { addWords(difference.old, difference.new, difference.hunks) }
    addLinks()
  }

  /// What one block became, beyond its words.
  mutating func assessPair() {
    let (old, new) = (result.entry.old.lowerBound, result.entry.new.lowerBound)
    let (left, right) = (alignment.old.blocks[old], alignment.new.blocks[new])
    if result.entry.kind == .moved {
      result.entry.extent = left.wordCount + right.wordCount > 0 ? .wording : .formatting
      if right.kind == .heading { addSection() }
      return
    }
    if left.plain != right.plain, hasNewLabel(old, new), hasSameWords(old, new) {
      result.entry.kind = .renumbered
      result.evidence.removeAll { $0.flag == .number || $0.flag == .date }
    } else if left.plain == right.plain, left.number != right.number, left.exact == right.exact {
      result.entry.kind = .renumbered
      result.entry.extent = .formatting
    } else if right.kind == .heading, left.kind == .heading, left.plain != right.plain {
      result.entry.kind = .renamed
      if result.entry.extent == .wording { addSection() }
    }
  }

  private func hasSameWords(_ old: Int, _ new: Int) -> Bool {
    alignment.old.foldedHash(of: old) == alignment.new.foldedHash(of: new)
  }

  /// Whether a written label is there on either side and differs.
  private func hasNewLabel(_ old: Int, _ new: Int) -> Bool {
    let (left, right) = (alignment.old.label(of: old), alignment.new.label(of: new))
    return left != right
  }

  /// What tokens that gave way to others amount to.
  private func extent(_ old: [Token], _ new: [Token]) -> Redline.Extent {
    func words(_ tokens: [Token]) -> [UInt32] {
      tokens.filter { $0.isText }.map(\.folded)
    }
    if words(old) != words(new) { return .wording }
    // Where a block is split, the space between sentences becomes the break.
    let isVisible = (old + new).contains { $0.kind != .blockBreak && $0.kind != .space && $0.kind != .cellBreak }
    let isSpace = zip(old, new).contains { $0.kind == .space && $1.kind == .space }
    return isVisible || isSpace ? .punctuation : .formatting
  }

  /// What changed over kept text.
  private func extentOfMarkup() -> Redline.Extent {
    let changesLink = result.entry.spans.contains { span in
      guard let oldStyle = span.oldStyle else { return false }
      return alignment.old.url(of: oldStyle) != alignment.new.url(of: span.style)
    }
    return changesLink ? .links : .formatting
  }

  private mutating func addWords(_ old: [Token], _ new: [Token], _ hunks: [Hunk]) {
    result.evidence += WordFlags(alignment.old, alignment.new).raise(old, new, hunks)
  }

  private mutating func addSection() {
    let old = result.entry.old.first.map { [alignment.old.string(of: $0)] } ?? []
    let new = result.entry.new.first.map { [alignment.new.string(of: $0)] } ?? []
    result.evidence.append(Assessment.Evidence(flag: .section, old: old, new: new))
  }

  /// Links whose text changed, or that lead to another document.
  private mutating func addLinks() {
    var changed: (old: [String], new: [String]) = ([], [])
    for span in result.entry.spans where !span.style.marks.contains(.image) {
      switch span.operation {
      case .delete where span.style.link != nil && alignment.old.wordCount(of: span.old) > 0:
        changed.old.append(alignment.old.string(of: span.old))
      case .insert where span.style.link != nil && alignment.new.wordCount(of: span.new) > 0:
        changed.new.append(alignment.new.string(of: span.new))
      case .keep:
        guard let oldStyle = span.oldStyle, let from = alignment.old.url(of: oldStyle),
          let to = alignment.new.url(of: span.style), from != to, LinkTarget(from) != LinkTarget(to)
        else { continue }
        changed.old.append(from)
        changed.new.append(to)
      default: continue
      }
    }
    if changed.old != changed.new {
      result.evidence.append(Assessment.Evidence(flag: .link, old: changed.old, new: changed.new))
    }
  }
}

extension BlockTable {
  func label(of block: Int) -> String {
    let start = blocks[block].text.lowerBound
    return string(of: start..<start + Int32(labelLength(of: block)))
  }

  /// An HTML comment, which no reader sees.
  func isComment(_ block: Int) -> Bool {
    withText(of: blocks[block].text) { $0.starts(with: Array("<!--".utf8)) }
  }
}
