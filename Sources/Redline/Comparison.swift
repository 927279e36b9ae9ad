extension Redline {
  /// Compares two texts. The same two texts always give the same redline.
  package init(from old: BlockTable, to new: BlockTable) {
    self.init(old, new, entries: Comparison(old, new).entries())
    if let failure = Verification(self).failure() {
      self.init(old, new, entries: BlockDifference(old, new).entries())
      self.failure = failure
    }
  }

  private init(_ old: BlockTable, _ new: BlockTable, entries: [Assessment]) {
    self.old = old
    self.new = new
    self.entries = entries.map(\.entry)
    evidence = entries.enumerated().flatMap { index, assessed in
      assessed.evidence.map { Evidence(flag: $0.flag, entry: index, old: $0.old, new: $0.new) }
    }
    summarize()
  }
}

/// Compares two texts, pass by pass.
struct Comparison {
  private let old: BlockTable
  private let new: BlockTable

  init(_ old: BlockTable, _ new: BlockTable) {
    self.old = old
    self.new = new
  }

  func entries() -> [Assessment] {
    var alignment = Alignment(old, new)
    Anchors.place(&alignment)
    var tokenizer = Tokenizer()
    let changedOld = alignment.newOf.indices.filter { !isKept($0, alignment) }
    let changedNew = alignment.oldOf.indices.filter {
      alignment.oldOf[$0] < 0 || !isKept(alignment.oldOf[$0], alignment)
    }
    let similarity = Similarity(
      old: Wordings(old, blocks: changedOld, &tokenizer), new: Wordings(new, blocks: changedNew, &tokenizer))
    if !changedOld.isEmpty, !changedNew.isEmpty { align(&alignment, similarity) }
    var builder = EntryBuilder(alignment, similarity, tokenizer)
    return builder.build()
  }

  private func align(_ alignment: inout Alignment, _ similarity: Similarity) {
    let moves = Moves(similarity: similarity)
    let gaps = GapFill(similarity: similarity)
    moves.reserve(&alignment)
    Joints(similarity, isEarly: true).find(&alignment)
    moves.find(&alignment, isEarly: true)
    gaps.fill(&alignment)
    Renames().find(&alignment, moved: false)
    Joints(similarity, isEarly: false).find(&alignment)
    moves.find(&alignment, isEarly: false)
    alignment.settle()
    gaps.fill(&alignment)
    Joints(similarity, isEarly: false).find(&alignment)
    Renames().find(&alignment, moved: false)
    Renames().find(&alignment, moved: true)
  }

  /// Whether a block is the same in both texts, with its markup.
  private func isKept(_ block: Int, _ alignment: Alignment) -> Bool {
    let partner = alignment.newOf[block]
    return partner >= 0 && old.blocks[block].exact == new.blocks[partner].exact
  }
}
