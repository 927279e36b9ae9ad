/// Writes an alignment as entries: in the new order, deletions after what stood before them.
struct EntryBuilder {
  private let alignment: Alignment
  private let similarity: Similarity
  private var tokenizer: Tokenizer
  private var columns: Columns
  private var entries: [Assessment] = []
  /// By first new block.
  private var joints: [Int: Alignment.Joint] = [:]

  init(_ alignment: Alignment, _ similarity: Similarity, _ tokenizer: Tokenizer) {
    self.alignment = alignment
    self.similarity = similarity
    self.tokenizer = tokenizer
    columns = Columns(alignment)
    for joint in alignment.joints { joints[joint.new.lowerBound] = joint }
  }

  mutating func build() -> [Assessment] {
    entries.reserveCapacity(alignment.oldOf.count)
    addDeletions(from: 0)
    var block = 0
    while block < alignment.oldOf.count {
      let old = alignment.oldOf[block]
      if let joint = joints[block] {
        add(joint)
        addDeletions(from: joint.old.upperBound)
        block = joint.new.upperBound
        continue
      }
      if old >= 0 {
        add(old, block)
        addDeletions(from: old + 1)
      } else {
        add(Entry(kind: .inserted, extent: .wording, old: 0..<0, new: block..<block + 1))
      }
      block += 1
    }
    return entries
  }

  /// The blocks from here on that are not in the new text.
  private mutating func addDeletions(from start: Int) {
    var block = start
    while block < alignment.newOf.count, alignment.isLeftOver(old: block) {
      add(Entry(kind: .deleted, extent: .wording, old: block..<block + 1, new: 0..<0))
      block += 1
    }
  }

  /// A block inserted or deleted whole.
  private mutating func add(_ entry: Entry) {
    var assessor = Assessor(alignment, entry)
    assessor.assessWhole(
      old: entry.old.first.map { similarity.old.tokens(of: $0) } ?? [],
      new: entry.new.first.map { similarity.new.tokens(of: $0) } ?? [])
    entries.append(assessor.result)
  }

  private mutating func add(_ old: Int, _ new: Int) {
    var entry = Entry(kind: .kept, extent: .identical, old: old..<old + 1, new: new..<new + 1)
    let (left, right) = (alignment.old.blocks[old], alignment.new.blocks[new])
    if alignment.isMoved[old] { entry.kind = .moved }
    if left.exact == right.exact, left.number == right.number, entry.kind == .kept {
      entries.append(Assessment(entry: entry))
      return
    }
    var assessor = Assessor(alignment, entry)
    if left.exact != right.exact {
      let difference = PassageDifference(
        similarity.old.tokens(of: old), similarity.new.tokens(of: new), columns: columns.pairs(old, new))
      assessor.assess(difference)
    }
    assessor.assessPair()
    entries.append(assessor.result)
  }

  private mutating func add(_ joint: Alignment.Joint) {
    let kind: Entry.Kind = joint.new.count > 1 ? .split : .merged
    var assessor = Assessor(alignment, Entry(kind: kind, extent: .formatting, old: joint.old, new: joint.new))
    let difference = PassageDifference(
      tokens(similarity.old, joint.old, alignment.old), tokens(similarity.new, joint.new, alignment.new), isJoint: true)
    assessor.assess(difference)
    entries.append(assessor.result)
  }

  /// The tokens of several blocks, with breaks between them.
  private mutating func tokens(_ wordings: Wordings, _ blocks: Range<Int>, _ table: BlockTable) -> [Token] {
    var tokens: [Token] = []
    for block in blocks {
      if block > blocks.lowerBound { tokens.append(tokenizer.blockBreak(at: table.blocks[block].text.lowerBound)) }
      tokens += wordings.tokens(of: block)
    }
    return tokens
  }
}
