package import Diagnostics
import Markdown

extension Rule {
  package static let headingWithoutText = Rule(
    "heading-without-text", .error, .text,
    summary: "a heading has no text",
    explanation: """
      It is an empty line in the table of contents and a section that nobody can refer to (WCAG 2.2, success criterion \
      2.4.6).
      """,
    remedy: "Write what the section is about, or take the heading out.",
    wrong: "## {#retention}",
    right: "## Retention {#retention}")
}

enum HeadingWithoutText {
  static func findings(in text: TextContext) -> [Finding] {
    text.tree.headings.lazy.filter { !text.tree.hasWords($0.node) }.prefix(FindingList.limit).map { heading in
      text.finding(
        .headingWithoutText, "the heading has no text",
        help: "write what the section is about, or take the heading out", at: heading.node)
    }
  }
}
