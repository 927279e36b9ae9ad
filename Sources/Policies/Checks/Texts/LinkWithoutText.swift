package import Diagnostics
import Markdown

extension Rule {
  package static let linkWithoutText = Rule(
    "link-without-text", .error, .text,
    summary: "a link has no text",
    explanation: """
      Nobody can see such a link, and a screen reader has nothing to say but its address (WCAG 2.2, success criteria \
      2.4.4 and 4.1.2).
      """,
    remedy: "Write between the brackets what the link leads to.",
    wrong: "The policy is [](/privacy-policy/) here.",
    right: "The policy is [here](/privacy-policy/).")
}

enum LinkWithoutText {
  /// An image is a link's text too; whether that has a text of its own is `ImageWithoutAlternative`'s question.
  static func finding(at node: Int, in text: TextContext) -> Finding? {
    guard !text.tree.hasWords(node), !text.tree.contains(.image, in: node) else { return nil }
    return text.finding(
      .linkWithoutText, "the link to \(quoted(text.tree.string(of: text.tree.nodes[node].url))) has no text",
      help: "write between the brackets what it leads to", at: node)
  }
}
