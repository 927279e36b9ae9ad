package import Diagnostics
import Markdown

extension Rule {
  package static let imageWithoutAlternative = Rule(
    "image-without-alternative", .error, .text,
    summary: "an image has no alternative text",
    explanation: """
      Whoever cannot see the image does not learn what it says (WCAG 2.2, success criterion 1.1.1), and neither does a \
      redline. In a policy an image that says nothing has no place.
      """,
    remedy: "Write between the brackets what the image says.",
    wrong: "![](files/retention.png)",
    right: "![Backups are kept for twelve weeks, log files for ten](files/retention.png)")
}

enum ImageWithoutAlternative {
  static func finding(at node: Int, in text: TextContext) -> Finding? {
    guard !text.tree.hasWords(node) else { return nil }
    return text.finding(
      .imageWithoutAlternative,
      "the image \(quoted(text.tree.string(of: text.tree.nodes[node].url))) has no alternative text",
      help: "write between the brackets what the image says", at: node)
  }
}
