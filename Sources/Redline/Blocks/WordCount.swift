import Markdown

/// How many words a text has: runs without a space that have a letter or a digit.
enum WordCount {
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    // 1 if the text so far ends within a run that was counted.
    var carry: UInt64 = 0
    for start in stride(from: 0, to: text.count, by: 64) {
      var words: UInt64 = 0
      var runs: UInt64 = 0
      for index in stride(from: start, to: min(start + 64, text.count), by: 8) {
        let eight = EightBytes(UnsafeRawBufferPointer(text), at: index, padding: 0x20)
        words |= EightBytes.packed(eight.wordBytes) << UInt64(index - start)
        runs |= EightBytes.packed(eight.bytes(from: 0x21)) << UInt64(index - start)
      }
      // Adding a bit of a run to the run carries all of it from there on into the space behind: of a run's letters, only
      // the first is then where the sum has no bit.
      let (sum, overflow) = runs.addingReportingOverflow(words)
      let (whole, late) = sum.addingReportingOverflow(carry)
      count += (words & ~whole).nonzeroBitCount
      carry = overflow || late ? 1 : 0
    }
    return count
  }
}
