/// Numbers words in the order in which they are first met.
struct WordTable {
  private var bytes: [UInt8] = []
  /// Where each word ends in `bytes`.
  private var ends: [Int] = []
  /// Numbers of words by their hashes, -1 where there is none; a power of two, at most half full.
  private var slots: [Int32]

  init() { slots = Array(repeating: -1, count: 1024) }

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// The word's number; new words get the next one.
  mutating func number(of word: some RandomAccessCollection<UInt8>) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if self[number].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    ends.append(bytes.count)
    slots[slot] = Int32(ends.count - 1)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// The numbers in the order of the words' bytes.
  var sorted: [Int] { (0..<count).sorted { self[$0].lexicographicallyPrecedes(self[$1]) } }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot = Self.hash(self[number]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Seeded anew by every process, so that nobody can write a text whose words collide.
  private static func hash(_ word: some RandomAccessCollection<UInt8>) -> Int {
    var hasher = Hasher()
    _ = word.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
