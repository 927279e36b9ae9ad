import Diagnostics
import Policies
import Testing

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("Within 1️⃣<b>30 days</b>.", "the HTML '<b>' is not rendered", "write **bold** in Markdown"),
    ("A\n1️⃣<br>\nb", "the HTML '<br>' is not rendered", "end the line with a backslash"),
    (
      "Ä 1️⃣<name> b", "the HTML '<name>' is not rendered",
      "write it in Markdown, or \\< where the text means the characters"
    ),
    (
      "A\n\n1️⃣<div class=\"a\">\n  <b>b</b>\n</div>\n\nC",
      "the HTML '<div class=\"a\">' is not rendered, nor is any other on lines 3 to 5",
      "write it in Markdown, or \\< where the text means the characters"
    ),
    (
      "1️⃣<table><tr><td>a</td></tr></table>", "the HTML '<table>' is not rendered",
      "write a table with | between its cells"
    ),
    (
      "1️⃣<!-- a --> What follows would be lost", "the HTML '<!-- a -->' is not rendered",
      "write it in Markdown, or \\< where the text means the characters"
    ),
  ])
  func isNamed(text: String, message: String, help: String) throws {
    expectFindings(text, [(.rawHTML, "1️⃣")])
    let finding = try #require(TextSample().check(text.filter { $0 != "1️⃣" }).findings.first)
    #expect(finding.message == message)
    #expect(finding.help == help)
  }

  @Test(arguments: [
    "A <!-- a --> b", "<!-- a\n\nb -->\n\nc", "<!-- a --> <!-- b -->\n\nc", "`<b>`", "\\<b>", "a < b > c",
    "    <b>\n\na",
    "<https://example.org>", "```\n<b>\n```",
  ])
  func commentsAndCodeAreFine(text: String) {
    expectFindings(text, [])
  }
}
