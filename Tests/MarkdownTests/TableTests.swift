import Markdown
import TestSupport
import Testing

@Suite struct TableTests {
  /// A table's HTML in short: `a b / c d`, with `<` `^` `>` before aligned cells.
  private func table(_ header: [String], _ rows: [[String]] = []) -> String {
    func cells(_ texts: [String], _ open: String, _ close: String) -> String {
      "<tr>\n"
        + texts.map { text in
          let classes: [Character: String] = ["<": "left", "^": "center", ">": "right"]
          guard let first = text.first, let name = classes[first], text.dropFirst().first == "|" else {
            return "<\(open)>\(text)</\(close)>\n"
          }
          return "<\(open) class=\"align-\(name)\">\(text.dropFirst(2))</\(close)>\n"
        }.joined() + "</tr>\n"
    }
    let body = rows.isEmpty ? "" : "<tbody>\n" + rows.map { cells($0, "td", "td") }.joined() + "</tbody>\n"
    return "<table>\n<thead>\n" + cells(header, "th scope=\"col\"", "th") + "</thead>\n" + body + "</table>\n"
  }

  @Test func aTableHasAHeaderADelimiterRowAndRows() {
    #expect(
      html("| cookie | lasts |\n| --- | --- |\n| id | a year |\n") == table(["cookie", "lasts"], [["id", "a year"]]))
  }

  @Test func colonsAlignColumns() {
    #expect(
      html("a | b | c | d\n:- | :-: | -: | -\nx | y | z |\n")
        == table(
          ["<|a", "^|b", ">|c", "d"], [["<|x", "^|y", ">|z", ""]]))
  }

  @Test(arguments: [
    ("| a \\| b |\n|---|\n| `c \\| d` **\\|** |\n", ["a | b"], [["<code>c | d</code> <strong>|</strong>"]]),
    ("| a\\\\|b |\n|---|---|\n", ["a\\", "b"], []),
    ("a|b\\|\n-|-\n\\||\\\\\\|\n", ["a", "b|"], [["|", "\\|"]]),
    ("| `a|b` |\n|---|---|\n", ["`a", "b`"], []),
  ])
  func anEscapedPipeIsNotADelimiter(text: String, header: [String], rows: [[String]]) {
    #expect(html(text) == table(header, rows))
  }

  @Test func raggedRowsHaveAsManyCellsAsTheHeader() {
    #expect(
      html("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n|\n||\nword\n")
        == table(
          ["a", "b"], [["1", ""], ["1", "2"], ["", ""], ["", ""], ["word", ""]]))
  }

  @Test func cellsHoldInlinesAndNothingElse() {
    #expect(
      html(
        "| *a* | [b](c) | <d@e.f> |\n|-|-|-|\n| # g | - h | > i |\n| ``` | 1. j | # |\n| *k | l* | \\ |\n| <b>m</b> | ![n](o) | p #\n"
      )
        == table(
          ["<em>a</em>", "<a href=\"c\">b</a>", "<a href=\"mailto:d@e.f\">d@e.f</a>"],
          [
            ["# g", "- h", "&gt; i"], ["```", "1. j", "#"], ["*k", "l*", "\\"],
            ["m", "<img src=\"o\" alt=\"n\" />", "p #"],
          ]))
  }

  @Test(arguments: ["[a]: /x 'y'\n\n| [a] | [b][a] |\n|-|-|\n", "| [a] | [b][A] |\n|-|-|\n\n- > [a]: /x 'y'\n"])
  func cellsUseTheTextsDefinitions(text: String) {
    #expect(
      html(text).contains(
        "<a href=\"/x\" title=\"y\">a</a></th>\n<th scope=\"col\"><a href=\"/x\" title=\"y\">b</a></th>"))
  }

  @Test func theFirstDefinitionOfALabelCounts() {
    #expect(html("[a]: /1\n\n[a]: /2\n| [a] |\n|-|\n").contains("href=\"/1\""))
  }

  @Test func definitionsInCodeDoNotCount() {
    #expect(html("\t[a]: /1\n\n- b\n\n\t\t[a]: /1\n\n| [a] |\n|-|\n").contains("<th scope=\"col\">[a]</th>"))
  }

  @Test func aTableMayFollowAParagraphAtOnce() {
    #expect(html("One\n*two* [a]\n| a |\n|---|\n| b |\n") == "<p>One\n<em>two</em> [a]</p>\n" + table(["a"], [["b"]]))
    #expect(html("[a]: /x\n| [a] |\n|---|\n") == table(["<a href=\"/x\">a</a>"]))
    #expect(html("code `a\n| b` |\n|---|\n") == "<p>code `a</p>\n" + table(["b`"]))
  }

  @Test(arguments: [
    ("\ntext\n", "<p>text</p>\n"), ("> q\n", "<blockquote>\n<p>q</p>\n</blockquote>\n"), ("# h\n", "<h1>h</h1>\n"),
    ("- l\n", "<ul>\n<li>l</li>\n</ul>\n"), ("```\nc\n```\n", "<pre><code>c\n</code></pre>\n"), ("***\n", "<hr />\n"),
    ("---\n", "<hr />\n"), (" -----  \nx\n", "<hr />\n<p>x</p>\n"), ("    code\n", "<pre><code>code\n</code></pre>\n"),
    ("2. l\n3. m\n", "<ol start=\"2\">\n<li>l</li>\n<li>m</li>\n</ol>\n"), ("-\n", "<ul>\n<li></li>\n</ul>\n"),
  ])
  func aTableEndsAtABlankLineOrAnotherBlock(rest: String, expected: String) {
    #expect(html("| a |\n|---|\n| b |\n\(rest)") == table(["a"], [["b"]]) + expected)
  }

  @Test func aRuleOfEqualSignsBelowATableIsARow() {
    #expect(html("| a |\n|---|\n| b |\n===\n") == table(["a"], [["b"], ["==="]]))
    #expect(tree("| a |\n|---|\n===\n").headings.isEmpty)
  }

  @Test func aTableMayLieInQuotesAndItems() {
    #expect(html("> | a |\n> |---|\n>| b |\n") == "<blockquote>\n" + table(["a"], [["b"]]) + "</blockquote>\n")
    #expect(
      html("1. x\n\n   | a |\n   |---|\n   | b |\n2. y\n").contains("<p>x</p>\n" + table(["a"], [["b"]]) + "</li>\n"))
    #expect(html("- | a |\n  |---|\n  | b |\n") == "<ul>\n<li>\n" + table(["a"], [["b"]]) + "</li>\n</ul>\n")
    #expect(html("> 10) - | a |\n>     \t |:-:|\n>       | b |\n").contains(table(["^|a"], [["^|b"]])))
    #expect(html("-\t> | a |\n\t> |---|\n\t> | b |\n").contains(table(["a"], [["b"]])))
  }

  @Test func aLazyLineIsNoRow() {
    #expect(
      html("> | a |\n> |---|\n> | b |\n| c |\n") == "<blockquote>\n" + table(["a"], [["b"]])
        + "<p>| c |</p>\n</blockquote>\n")
    #expect(html("- | a |\n  |---|\n| c |\n") == "<ul>\n<li>\n" + table(["a"]) + "| c |</li>\n</ul>\n")
    #expect(html("> | a |\n|---|\n") == cmarkHTML("> | a |\n|---|\n"))
  }

  @Test(arguments: [
    "| a | b |\n|---|\n", "| a |\n|---|---|\n", "| a |\n| - b |\n", "| a |\n|  |\n", "| a |\n\n|---|\n",
    "    | a |\n    |---|\n",
    "```\n| a |\n|---|\n```\n", "<pre>\n| a |\n|---|\n</pre>\n", "|---|\n", "a\n---\n", "# a |\n|---|\n",
    "| a |\n    |---|\n",
    "| a |\n|:---:x|\n", "| a |\n|::--|\n", "a | b\n- | -\n", "|\n|-|\n",
  ])
  func whatIsNoTableStaysAsItWas(text: String) {
    #expect(html(text) == cmarkHTML(text))
  }

  @Test func severalTablesKeepTheirOrder() {
    #expect(
      html("x\n| a |\n|-|\n| b |\n    code\n\ny | z\n:-|-:\n\n> | c |\n> |-|\nlazy\n\nend\n") == "<p>x</p>\n"
        + table(["a"], [["b"]]) + "<pre><code>code\n</code></pre>\n" + table(["<|y", ">|z"])
        + "<blockquote>\n" + table(["c"]) + "<p>lazy</p>\n</blockquote>\n<p>end</p>\n")
  }

  @Test func headingsAfterTablesKeepTheirIds() {
    let tree = tree("# A\n| a |\n|-|\n\n# B\n| [c](d) |\n|-|\n| e |\n\n## A\n")
    #expect(tree.headings.map(\.id) == ["a", "b", "a-1"])
    #expect(tree.headings.map { tree.nodes[$0.node].startLine } == [1, 5, 10])
  }

  @Test func nodesKnowTheirPlaces() throws {
    try expectGolden(
      tree(
        "---\n---\nbefore *it*\n> x\n\n> - | ä | **b** \\| `c` |\n>   | :- | - |\n>   |  [d](e)|\nlazy\n", fromLine: 3
      ).dump,
      "table.txt")
  }

  @Test func regionsAreLabelledByTheHeader() {
    var options = HTMLOptions()
    options.hasTableRegions = true
    #expect(
      html("| *a* | \"b\" | |\n|-|-|-|\n", options) == """
        <div class="table" role="region" aria-label="Table: a, &quot;b&quot;" tabindex="0">
        \(table(["<em>a</em>", "&quot;b&quot;", ""]))</div>

        """)
  }

  @Test func aLongTableStaysOne() {
    let rows = String(repeating: "| [a](b) | `c` |\n", count: 10_000)
    let tree = tree("| x | y |\n|---|---|\n\(rows)")
    #expect(tree.children(of: 1).map { _ in 1 }.count == 10_001)
    #expect(tree.nodes.last?.endLine == 10_002)
  }
}
