import Diagnostics
import Markdown
import Testing

@Suite struct TreeTests {
  @Test func nodesStandInDocumentOrderWithTheirEnds() {
    let tree = tree("# A\n\n- b *c*\n- d\n")
    #expect(
      tree.nodes.map(\.kind) == [
        .document, .heading(level: 1), .text, .list(.init(start: nil, isParenthesized: false, isTight: true)), .item,
        .paragraph, .text, .emphasis, .text, .item, .paragraph, .text,
      ])
    #expect(tree.nodes.map(\.end) == [12, 3, 3, 12, 9, 9, 7, 9, 9, 12, 12, 12])
    #expect(Array(tree.children(of: 3)) == [4, 9])
  }

  @Test func textsParsedAtTheSameTimeDoNotDisturbEachOther() async {
    let texts = (0..<60).map { number in
      (0...number * 30).map { "## H\($0)\n\n- *a* [b](/c\(number) \"d\")\n\n| e |\n|---|\n| f\($0) |\n\n" }.joined()
    }
    let alone = texts.map { tree($0) }
    let together = await withTaskGroup(of: (Int, Tree).self) { group in
      for (index, text) in texts.enumerated() { group.addTask { (index, tree(text)) } }
      return await group.reduce(into: [Int: Tree]()) { $0[$1.0] = $1.1 }
    }
    for (index, tree) in alone.enumerated() {
      #expect(together[index]?.nodes == tree.nodes && together[index]?.storage == tree.storage)
    }
  }

  @Test func linesAreLinesOfTheFile() {
    let tree = tree("---\nversion: 1\n---\nOne\n\n> two\n", fromLine: 4)
    #expect(tree.nodes.map { [$0.startLine, $0.endLine] } == [[4, 6], [4, 4], [4, 4], [6, 6], [6, 6], [6, 6]])
  }

  @Test(arguments: [
    "A\nb\n===\n\nc\n", "A\nb\n===\nc\n", "A\nb\n===", "A\nb\n---\n---\n", "A\nb\n---\n\n", "A\nb\n---\n- c\n",
    "A\nb\n---\n[c]: d-\n", "> A\n> b\n> ---\n>\n> c\n", "> A\n> b\n> ---\nc\n",
  ])
  func aHeadingEndsWithItsRule(text: String) throws {
    let heading = try #require(tree(text).headings.first)
    #expect(tree(text).nodes[heading.node].endLine == 3)
  }

  @Test func plainTextIsTheWordsWithoutMarkup() {
    let tree = tree("A *b* `c`\nd\\\ne ![f](g) [h](i) <b>j</b> &amp; \\*\n\n- k\n- l\n\n```\nm\n```\n")
    #expect(tree.plainText(of: 0) == "A b c d e f h j & * k l m\n")
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\u{FEFF}\r\n\r\n", "---\n"])
  func aTextWithoutContentIsADocument(text: String) {
    #expect(tree(text, fromLine: text == "---\n" ? 2 : 1).nodes.map(\.kind) == [.document])
  }

  @Test func anyBytesMakeATree() {
    let bytes: [UInt8] = [0x61, 0x00, 0xFF, 0x62, 0x0D, 0x0D, 0xC3]
    let tree = Tree(parsing: SourceFile(path: "t.md", bytes: bytes))
    #expect(tree.plainText(of: 0) == "a\u{FFFD}\u{FFFD}b \u{FFFD}")
  }
}
