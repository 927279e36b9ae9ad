import Markdown
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    ("[a](javascript:b)", "<p>a</p>\n"),
    ("[*a*](JavaScript:b \"t\") c", "<p><em>a</em> c</p>\n"),
    ("[a](&#106;avascript:b)", "<p>a</p>\n"),
    ("[a](&#x6A;ava&#115;cript&colon;b)", "<p>a</p>\n"),
    ("[a](<java&Tab;script:b>)", "<p>a</p>\n"),
    ("[a](<&#1;javascript:b>)", "<p>a</p>\n"),
    ("[a](vbscript:b) [c](FILE:///d) [e](data:text/html,f)", "<p>a c e</p>\n"),
    ("![a *b*](data:image/png;base64,c \"t\")", "<p>a b</p>\n"),
    ("<javascript:a>", "<p>javascript:a</p>\n"),
    ("[a]\n\n[a]: data:b", "<p>a</p>\n"),
    (
      "[a](javascript) [b](mailto:c) [d](datax:e) [f](./file:g)",
      "<p><a href=\"javascript\">a</a> <a href=\"mailto:c\">b</a> <a href=\"datax:e\">d</a> <a href=\"./file:g\">f</a></p>\n"
    ),
  ])
  func anUnsafeDestinationLeavesTheWordsOnly(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: ["https://example.org/a.png", "//example.org/a.png"])
  func anImageOfAnotherSiteLeavesItsAlternative(url: String) {
    var options = HTMLOptions()
    options.hidesForeignImages = true
    #expect(html("a ![](\(url))", options) == "<p>a </p>\n")
    #expect(
      html("![a & *b*](\(url) \"t\") ![c](d.png)", options)
        == "<p><span class=\"image\">a &amp; b</span> <img src=\"d.png\" alt=\"c\" /></p>\n")
  }

  @Test(arguments: [
    ("<script>alert(1)</script>\n", ""),
    ("a <b onclick=x>b</b> c", "<p>a b c</p>\n"),
    ("- <div>\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n"),
    ("![<b>a</b>](c)", "<p><img src=\"c\" alt=\"a\" /></p>\n"),
  ])
  func rawHTMLGivesNothingAtAll(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("# Title\n\n## A\n", "<h2>A</h2>\n"),
    ("# *Title*\n\nB\n", "<p>B</p>\n"),
    ("# Title\n# Other\n## A\n", "<h2>Other</h2>\n<h3>A</h3>\n"),
    ("# Other\n\n###### Deep\n", "<h2>Other</h2>\n<h6>Deep</h6>\n"),
    ("Words\n\n# Title\n", "<p>Words</p>\n<h2>Title</h2>\n"),
    ("## Title\n", "<h2>Title</h2>\n"),
    ("> # Title\n", "<blockquote>\n<h2>Title</h2>\n</blockquote>\n"),
  ])
  func aFirstHeadingEqualToTheTitleIsThePagesTitle(text: String, expected: String) {
    #expect(html(text, HTMLOptions(title: "Title")) == expected)
  }

  @Test func headingsCarryTheirIdsAndLinksToThemselves() {
    var options = HTMLOptions()
    options.hasHeadingIdentifiers = true
    #expect(
      html("# A & *b*\n## ü {#x}\n## y {#x}\n", options) == """
        <h1 id="a--b">A &amp; <em>b</em></h1>
        <h2 id="x">ü</h2>
        <h2>y</h2>

        """)
    options.hasHeadingAnchors = true
    #expect(
      html("# \"Ü\" & *b*\n", options) == """
        <h1 id="ü--b">&quot;Ü&quot; &amp; <em>b</em><a class="anchor" href="#%C3%BC--b" \
        aria-label="Link to section: &quot;Ü&quot; &amp; b">#</a></h1>

        """)
  }

  @Test func relativeDestinationsAreRewritten() {
    var options = HTMLOptions()
    options.rewriteLink = { destination, isImage in
      destination == "keep" ? nil : "\(isImage ? "image" : "link")&\(destination)"
    }
    #expect(
      html("[a](/b) ![c](d) [e](#f) [g](keep) [](a/b:c)", options) == """
        <p><a href="link&amp;/b">a</a> <img src="image&amp;d" alt="c" /> <a href="link&amp;#f">e</a> <a href="keep">g</a> \
        <a href="link&amp;a/b:c"></a></p>

        """)
    #expect(html("[a](https://b) [c](//d) <mailto:e@f>", options) == html("[a](https://b) [c](//d) <mailto:e@f>"))
  }

  @Test func aPartOfATextCanBeWrittenAlone() {
    let tree = tree("# A\n\nb *c*\n\n# D\n\ne\n")
    let second = tree.headings[1].node
    var options = HTMLOptions()
    options.hasHeadingIdentifiers = true
    #expect(String(decoding: tree.html(options, of: 3..<second), as: UTF8.self) == "<p>b <em>c</em></p>\n")
    #expect(
      String(decoding: tree.html(options, of: second..<tree.nodes.count), as: UTF8.self)
        == "<h1 id=\"d\">D</h1>\n<p>e</p>\n")
  }
}
