import Markdown
import Testing

@Suite struct RawHTMLTests {
  private func page(_ text: String) -> String {
    var options = HTMLOptions()
    options.showsWordsOfHTML = true
    return html(text, options)
  }

  @Test(arguments: [
    ("<div class=\"note\"><p>We never sell &amp; share.</p></div>", "<p>We never sell &amp; share.</p>\n"),
    ("<ol>\n<li>One <b>two</b></li>\n<li>Three</li>\n</ol>", "<p>One two</p>\n<p>Three</p>\n"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "<p>a b</p>\n<p>c</p>\n"),
    ("<p title=\"a > b\">c</p>", "<p>c</p>\n"),
    ("<div>1 < 2 & 3 &lt; 4 &foo; &#169;</div>", "<p>1 &lt; 2 &amp; 3 &lt; 4 &amp;foo; &#169;</p>\n"),
    ("<!-- a comment -->", ""),
    ("<div><!-- left -->right</div>", "<p>right</p>\n"),
    ("<script>alert(\"a\")</SCRIPT x>", ""),
    ("<style>\nb { c: d }\n</style>", ""),
    ("<div>a<script>b</script>c", "<p>ac</p>\n"),
    ("<div", ""),
    ("<div>&#60;script&#62; &#0; &#1;</div>", "<p>&#60;script&#62; &amp;#0; &amp;#1;</p>\n"),
  ])
  func ofABlockTheWordsAreShown(text: String, expected: String) {
    #expect(page(text) == expected)
  }

  @Test(arguments: [
    ("a<br>b<BR />c", "<p>a<br />\nb<br />\nc</p>\n"),
    ("10<sup>6</sup> and H<sub>2</sub>O", "<p>10<sup>6</sup> and H<sub>2</sub>O</p>\n"),
    ("10<sup>6 users", "<p>106 users</p>\n"),
    ("a</sup>b", "<p>ab</p>\n"),
    ("*10<sup>6*</sup>", "<p><em>106</em></p>\n"),
    ("a<sup onclick=\"b\">c</sup>", "<p>ac</p>\n"),
    ("a<sup>b<i>c</i></sup>", "<p>abc</p>\n"),
    ("a<script>b</script>", "<p>ab</p>\n"),
  ])
  func withinALineBreaksAndRaisedCharactersAreKept(text: String, expected: String) {
    #expect(page(text) == expected)
  }

  @Test func nothingIsShownWhereItIsNotAskedFor() {
    #expect(html("<div>a</div>\n\nb<br>c") == "<p>bc</p>\n")
  }
}
