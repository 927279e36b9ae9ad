/// Which of the new blocks have a word, for the words that are on both sides and rare.
struct Postings {
  private let similarity: Similarity
  /// By word: where its blocks start in `blocks`; one more entry than there are words.
  private var starts: [Int]
  private var blocks: [Int]

  init(_ similarity: Similarity, _ old: [Int], _ new: [Int], limit: Int) {
    self.similarity = similarity
    var isInOld: [Bool] = []
    for block in old {
      for word in similarity.old.bag(of: block) {
        while isInOld.count <= Int(word.folded) { isInOld.append(false) }
        isInOld[Int(word.folded)] = true
      }
    }
    var counts = [Int](repeating: 0, count: isInOld.count)
    Self.forEachWord(new, similarity.new) { word, _ in
      if word < isInOld.count, isInOld[word] { counts[word] += 1 }
    }
    starts = [0]
    for count in counts { starts.append((starts.last ?? 0) + (count <= limit ? count : 0)) }
    var blocks = [Int](repeating: 0, count: starts.last ?? 0)
    var next = starts
    Self.forEachWord(new, similarity.new) { word, block in
      guard word < counts.count, counts[word] > 0, counts[word] <= limit else { return }
      blocks[next[word]] = block
      next[word] += 1
    }
    self.blocks = blocks
  }

  /// The blocks that have an old block's rarest words; once for each word.
  func rarest(_ block: Int, _ limit: Int) -> [Int] {
    var words: [(word: Int, count: Int)] = []
    Self.forEachWord([block], similarity.old) { word, _ in
      let count = starts[word + 1] - starts[word]
      if count > 0 { words.append((word, count)) }
    }
    words.sort { ($0.count, $0.word) < ($1.count, $1.word) }
    return words.prefix(limit).flatMap { blocks[starts[$0.word]..<starts[$0.word + 1]] }
  }

  /// Every word of some blocks, once for each block.
  private static func forEachWord(_ blocks: [Int], _ wordings: Wordings, _ body: (Int, Int) -> Void) {
    for block in blocks {
      var last: UInt32?
      for word in wordings.bag(of: block) where word.folded != last {
        last = word.folded
        body(Int(word.folded), block)
      }
    }
  }
}
