import Redline
import RedlineSamples
import Testing

@Suite struct WordCountTests {
  /// Words of any length, over and beside the sixty-four bytes that are counted together.
  @Test func wordsAreRunsWithALetterOrADigit() throws {
    let pieces = [" ", "  ", "a", "1", "(", "é", "—", "\t", "Z9", "word", "...", String(repeating: "long", count: 20)]
    var random = Randomness(seed: 11)
    for _ in 0..<2_000 {
      let code = "x" + (0..<60).map { _ in random.pick(pieces) }.joined()
      let table = Sample.table("```\n\(code)\n```")
      let block = try #require(table.blocks.first)
      #expect(block.wordCount == Self.count(table.string(of: 0)), "\(code)")
    }
  }

  private static func count(_ text: String) -> Int {
    text.utf8.split { $0 <= 0x20 }.count { run in
      run.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 }
    }
  }
}
