import Diagnostics
import Markdown
import Testing

/// Where inlines stand, also where libcmark is wrong about it.
@Suite struct PlaceTests {
  /// Every text is marked with `«` and `»` around what the last link, image or raw HTML must be found at.
  @Test(arguments: [
    "a «<b>»c</b>".replacing("c</b>", with: "c"),
    "> one\n«<b>» lazy",
    "> - one\n> «<b>» lazy",
    "> - one\n«<b>» lazy",
    "- one\n      «<b>» indented",
    "1. one\n   two «<b>»",
    "[x]: /y\n[x]: /z\none «<b>»",
    "[x]: /y 'title'\n«<b>»",
    "[a](/b\n'title\nof lines') «<b>»",
    "one `two\nthree` «<b>» four",
    "one <i\nclass='d'> «<b>»",
    "> one\n> <i\n> class='d'> «<b>»",
    "ä «<b>»",
    "> ä\nä «<b>»",
    "- | a | «<b>» |\n  |-|-|",
    "[x]: /y\n| a \\| ä «<b>» |\n|-|",
    "one\n| a |\n|-|\n| b |\n    code\n\n> x «<b>»",
    "Heading «<b>»\n===\ntext",
    "> Heading\n> «<b>»\n> ===\ntext",
    "> # Heading «<b>» #",
    "«[a](javascript:b)»",
    "> one\n«[a](javascript:b)» lazy".replacing("](javascript:b)»", with: "»](javascript:b)"),
    "> one\n«[*a*](/url)» lazy".replacing("«[*a*](/url)»", with: "«[*»a*](/url)"),
    "[x]: /y\n[a](b) «[c»](d)", "[x]: /y\n[&amp;](b) [&lt;](«/d») /d",
    "> one\n«![a»](b)",
    "[x]: /y\n> one\n«[a»][x]",
    "> one\nsee «<https://a.b»>",
    "> see «<me@a.b»>",
    "«<https://a.b>»",
    "> one\n«[]»(b)",
    "[x]: /y\n[`a`][x] «[`»b`][x]",
    "\u{FEFF}a «<b>»",
    "\u{FEFF}- > a «[b](c)»",
    "\u{FEFF}- | a | «<b>» |\n  |-|-|",
    "«![a](b)»",
    "one  \ntwo\\\nthree «<b>»",
    "&lt;b&gt; &amp; \\< «<b>»",
    "> &lt;b&gt;\n\\<b> <b> «<b>»",
  ])
  func aPlaceIsWhereTheTextHasIt(marked: String) throws {
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let tree = tree(text + "\n")
    let index = try #require(
      tree.nodes.lastIndex { [.htmlInline, .link, .image].contains($0.kind) }, "\(tree.dump)")
    #expect(mark(text, tree.range(of: index)) == marked, "\(tree.dump)")
  }

  @Test func whatIsNotInTheSourceIsAtItsBlock() {
    let bytes: [UInt8] = Array("x\n\n> a\nb <c d='".utf8) + [0xFF] + Array("'>\n".utf8)
    let tree = Tree(parsing: SourceFile(path: "t.md", bytes: bytes))
    #expect(tree.nodes.last?.kind == .htmlInline)
    #expect(
      tree.range(of: tree.nodes.count - 1)
        == SourceRange(
          SourcePosition(line: 3, column: 3), SourcePosition(line: 3, column: 4)))
  }

  @Test func aTextThatIsNotWhereLibcmarkSaysIsAtItsBlock() {
    let tree = tree("> - one\nlazy *x*\n")
    #expect(tree.nodes.filter { $0.kind == .text }.count == 3)
    for index in tree.nodes.indices where tree.nodes[index].kind == .text && tree.nodes[index].startLine == 2 {
      #expect(tree.range(of: index).start == SourcePosition(line: 1, column: 5))
    }
  }

  /// The text with marks around a range.
  private func mark(_ text: String, _ range: SourceRange) -> String {
    var line = 1
    var column = 1
    var marked = ""
    for scalar in text.unicodeScalars {
      let here = SourcePosition(line: line, column: column)
      if here == range.start { marked += "«" }
      if here == range.end { marked += "»" }
      marked.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return range.end == SourcePosition(line: line, column: column) ? marked + "»" : marked
  }
}
