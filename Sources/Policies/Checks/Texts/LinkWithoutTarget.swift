package import Diagnostics
import Markdown

extension Rule {
  package static let linkWithoutTarget = Rule(
    "link-without-target", .error, .text,
    summary: "a link or an image has no destination",
    explanation: """
      A link that leads nowhere, or an image without a source, promises readers something that the page does not have.
      """,
    remedy: "Write the destination between the parentheses, or leave the brackets out.",
    wrong: "Write to the [data protection officer]().",
    right: "Write to the [data protection officer](mailto:privacy@example.org).")
}

enum LinkWithoutTarget {
  /// Whether a link or an image leads nowhere, or to no place of this page.
  static func isMissing(at node: Int, in text: TextContext) -> Bool {
    text.tree.bytes(of: text.tree.nodes[node].url).allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "#") }
  }

  static func finding(at node: Int, in text: TextContext) -> Finding {
    let isImage = text.tree.nodes[node].kind == .image
    let words = text.tree.plainText(of: node)
    return text.finding(
      .linkWithoutTarget, "the \(isImage ? "image" : "link") \(quoted(words)) has no destination",
      help: isImage ? "write the image's file: 'files/NAME'" : "write where it leads, or leave the brackets out",
      at: node)
  }
}
