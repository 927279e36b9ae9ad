/// A block put together from others: which of its words they have brought.
struct Assembly {
  private let words: ArraySlice<Wordings.Word>
  /// By word of the whole: a part has it.
  private var isTaken: [Bool]
  /// The weight of the words brought, and of all words of the parts.
  private(set) var common = 0
  private(set) var weight = 0

  /// - Parameter words: the bag of the whole, which is sorted.
  init(of words: ArraySlice<Wordings.Word>) {
    self.words = words
    isTaken = [Bool](repeating: false, count: words.count)
  }

  /// Takes the words of a part that are still missing; whether enough of them are.
  mutating func take(_ part: ArraySlice<Wordings.Word>, _ weight: Int, if isEnough: (Int, Int) -> Bool) -> Bool {
    var found: [Int] = []
    found.reserveCapacity(min(part.count, words.count))
    var common = 0
    words.withUnsafeBufferPointer { words in
      var place = 0
      for word in part {
        while place < words.count, words[place].folded < word.folded || isTaken[place] { place += 1 }
        guard place < words.count, words[place].folded == word.folded else { continue }
        found.append(place)
        common += Int(word.weight)
        place += 1
      }
    }
    guard isEnough(common, weight) else { return false }
    for place in found { isTaken[place] = true }
    self.common += common
    self.weight += weight
    return true
  }
}
