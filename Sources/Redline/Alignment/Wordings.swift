/// The tokens of a text's blocks, as far as a redline needs them, and their words as bags.
struct Wordings {
  let table: BlockTable
  private(set) var tokens: [Token] = []
  /// By block: its tokens; empty for a block that is not needed.
  private(set) var ranges: [Range<Int>]
  /// Every block's words, numbered and sorted: number and weight.
  private var bags: [Word] = []
  private var bagRanges: [Range<Int>]
  /// By block: the weight of all its words.
  private var weights: [Int]

  struct Word {
    var folded: UInt32
    var weight: UInt32
  }

  init(_ table: BlockTable, blocks: some Sequence<Int>, _ tokenizer: inout Tokenizer) {
    self.table = table
    ranges = [Range<Int>](repeating: 0..<0, count: table.blocks.count)
    bagRanges = ranges
    weights = [Int](repeating: 0, count: table.blocks.count)
    table.text.withUnsafeBufferPointer { text in
      for block in blocks {
        let start = tokens.count
        tokenizer.tokenize(text, table.blocks[block].text, into: &tokens)
        ranges[block] = start..<tokens.count
        addBag(of: block)
      }
    }
  }

  private mutating func addBag(of block: Int) {
    let start = bags.count
    for token in tokens[ranges[block]] {
      switch token.kind {
      case .word, .address: bags.append(Word(folded: token.folded, weight: token.traits.contains(.stop) ? 1 : 4))
      // Numbers change while what they count stays.
      case .number: bags.append(Word(folded: token.folded, weight: 2))
      default: break
      }
    }
    bags.withUnsafeMutableBufferPointer { bags in
      var bag = UnsafeMutableBufferPointer(rebasing: bags[start...])
      bag.sort { $0.folded < $1.folded }
      weights[block] = bag.reduce(0) { $0 + Int($1.weight) }
    }
    bagRanges[block] = start..<bags.count
  }

  func tokens(of block: Int) -> [Token] { Array(tokens[ranges[block]]) }
  func bag(of block: Int) -> ArraySlice<Word> { bags[bagRanges[block]] }
  func weight(of block: Int) -> Int { weights[block] }
  func wordCount(of block: Int) -> Int { bagRanges[block].count }

  /// The weight of the words that blocks of both sides share.
  func commonWeight(_ block: Int, _ other: Wordings, _ otherBlock: Int) -> Int {
    let (left, right) = (bagRanges[block], other.bagRanges[otherBlock])
    return bags.withUnsafeBufferPointer { first in
      other.bags.withUnsafeBufferPointer { second in
        var (i, j, common) = (left.lowerBound, right.lowerBound, 0)
        // Without branches: which side is behind cannot be predicted.
        while i < left.upperBound, j < right.upperBound {
          let (word, other) = (first[i], second[j].folded)
          common &+= word.folded == other ? Int(word.weight) : 0
          i &+= word.folded <= other ? 1 : 0
          j &+= word.folded >= other ? 1 : 0
        }
        return common
      }
    }
  }
}
