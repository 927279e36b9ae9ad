import Diagnostics
import Markdown
import Testing

/// Texts made to break a parser: each gives a tree or the reason why not.
@Suite struct HostileTests {
  @Test(arguments: [
    (String(repeating: ">", count: 100_000), 1), (String(repeating: "- ", count: 100_000) + "a", 1),
    ("\n\n" + String(repeating: "> 1) ", count: 1_000) + "a", 3),
    (String(repeating: "*a **b ", count: 50_000) + String(repeating: "b** a*", count: 50_000), 1),
    ((0..<150).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined(), 100),
    ("| a |\n|-|\n| " + String(repeating: "*a **b ", count: 200) + String(repeating: "b** a*", count: 200) + " |\n", 3),
  ])
  func whatIsNestedTooDeeplyIsRefused(text: String, line: Int) {
    let tree = tree(text)
    #expect(tree.refusal?.reason == .tooDeep)
    #expect(tree.refusal?.line == line)
    #expect(tree.nodes.count == 1 && tree.html().isEmpty)
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "*a ", count: 100_000),
    String(repeating: "a_", count: 100_000),
    String(repeating: "`", count: 30_000), String(repeating: "<a ", count: 30_000),
    String(repeating: "![", count: 30_000),
    String(repeating: "[a](", count: 30_000), String(repeating: "<!A ", count: 30_000),
    String(repeating: "a", count: 1_000_000), String(repeating: "* ", count: 1_000),
    String(repeating: "> ", count: 80) + "a",
    String(repeating: "a longer word ", count: 100_000),
  ])
  func whatOnlyLooksNestedIsRead(text: String) {
    #expect(tree(text + "\n").refusal == nil)
    #expect(html(text + "\n") == cmarkHTML(text + "\n"))
  }

  @Test func blankLinesInADeepListAreRefused() {
    let deep = (0..<80).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
    let blank = String(repeating: "\n", count: 200_000)
    #expect(tree(deep + blank).refusal?.reason == .blankLinesInNestedLists)
    #expect(
      tree("> " + deep.replacing("\n", with: "\n> ") + blank.replacing("\n", with: ">\n")).refusal?.reason
        == .blankLinesInNestedLists)
    #expect(tree(deep + "\nend\n" + blank).refusal == nil)
    #expect(tree("- a\n  - b\n" + blank + "    c\n").refusal == nil)
    #expect(tree(blank).refusal == nil)
  }

  @Test func imagesThatAreNotClosedAreRefusedByTheTenThousand() {
    #expect(tree(String(repeating: "![[]()", count: 20_000)).refusal == Refusal(.tooManyImages, line: 1))
    #expect(tree(String(repeating: "![a](b) [c](d)\n\n", count: 20_000)).refusal == nil)
    #expect(tree(String(repeating: "![a](b) [c](d)\n", count: 2_000)).refusal == nil)
  }

  @Test func aWideTableOfShortRowsIsRefused() {
    let wide = String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
    #expect(tree(wide + String(repeating: "|b\n", count: 20)).refusal == nil)
    #expect(tree(wide + String(repeating: "|b\n", count: 2_000)).refusal?.reason == .tooManyMissingCells)
  }

  @Test func aTextOfManyMegabytesIsRefused() {
    let bytes = [UInt8](repeating: 0x61, count: Refusal.sizeLimit)
    let file = SourceFile(path: "t.md", bytes: Array("---\n---\n".utf8) + bytes + [0x0A])
    #expect(Tree(parsing: file, fromLine: 3).refusal == Refusal(.tooLong, line: 3))
  }

  @Test(arguments: 0..<40)
  func anyMixtureMakesASoundTree(seed: UInt64) {
    var random = Mixture(seed: seed)
    for _ in 0..<50 {
      let bytes = random.text()
      let tree = Tree(parsing: SourceFile(path: "t.md", bytes: bytes))
      #expect(tree.faults == [], "\(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
      let text = String(decoding: bytes, as: UTF8.self)
      if !tree.nodes.contains(where: { $0.kind == .table }), tree.headings.allSatisfy({ !$0.isExplicit }),
        Array(text.utf8) == bytes
      {
        #expect(html(text) == cmarkHTML(text), "\(String(reflecting: text))")
      }
    }
  }
}

/// Texts of pieces of markup in random order, the same for the same seed.
private struct Mixture: RandomNumberGenerator {
  private var state: UInt64
  private static let pieces: [String] = [
    "\n", "\n", "\n", "\n\n", "\r\n", "\r", " ", "  ", "    ", "\t", "> ", "- ", "1. ", "2) ", "* ", "# ", "===\n",
    "---\n", "***\n",
    "a", "b", "word", "ä", "😀", "|", "|", "| ", " |\n", "|-|\n", "|:-|-:|\n", "-|-\n", "\\|", "\\", "`", "``", "```\n",
    "~~~\n", "*",
    "**", "_", "[", "]", "](", ")", "(", "![", "[a]", "[a]: b\n", "[a]: <c> 'd'\n", "<b>", "</b>", "<!-- ", "-->",
    "<div>\n",
    "<https://a.b>", "&amp;", "&", "\"", "{#id}", "\u{0}", "\u{FEFF}", "    code\n", "> | a |\n> |-|\n",
    "- | a |\n  |-|\n",
  ]

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func text() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...60, using: &self) {
      let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
      bytes += piece.utf8
      if Int.random(in: 0..<100, using: &self) == 0 { bytes.append(UInt8.random(in: 0...255, using: &self)) }
    }
    return bytes
  }
}

extension Tree {
  /// What a tree must never be.
  fileprivate var faults: [String] {
    var faults: [String] = []
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, nodes[last].end <= index { open.removeLast() }
      if let parent = open.last, node.end > nodes[parent].end { faults.append("\(index) reaches out of \(parent)") }
      if node.end <= index || node.end > nodes.count { faults.append("\(index) ends at \(node.end)") }
      for range in [node.literal, node.url, node.title] where range.upperBound > storage.count {
        faults.append("\(index) is out of the storage")
      }
      let range = range(of: index)
      if range.start.line < 1 || range.start.line > file.lineCount || range.start.column < 1 {
        faults.append("\(index) \(node.kind) is at \(range)")
      }
      open.append(index)
    }
    for (index, node) in nodes.enumerated() where node.kind == .table {
      let counts = Set(children(of: index).map { row in children(of: row).reduce(0) { count, _ in count + 1 } })
      if counts.count != 1 { faults.append("table \(index) has rows of \(counts) cells") }
    }
    return faults
  }
}
