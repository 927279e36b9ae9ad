package import Diagnostics
import Markdown

extension Rule {
  package static let foreignImage = Rule(
    "foreign-image", .warning, .text,
    summary: "an image of another site is not shown",
    explanation: """
      To load it would tell that site who reads which policy, and it could change or be gone any day. So pages load nothing \
      from elsewhere, and their Content-Security-Policy forbids it: readers see the alternative text.
      """,
    remedy: "Put the image into the document's folder 'files'.",
    wrong: "![Certificate](https://www.example.org/certificate.png)",
    right: "![Certificate](files/certificate.png)")
}

enum ForeignImage {
  static func isOne(at node: Int, in text: TextContext) -> Bool {
    let image = text.tree.nodes[node]
    return image.kind == .image && !URLScheme.isRelative(text.tree.bytes(of: image.url))
  }

  static func finding(at node: Int, in text: TextContext) -> Finding {
    let url = text.tree.string(of: text.tree.nodes[node].url)
    return text.finding(
      .foreignImage, "the image \(quoted(url)) is another site's, and is not shown",
      help: "put the image into 'files' and write 'files/NAME'", at: node)
  }
}
