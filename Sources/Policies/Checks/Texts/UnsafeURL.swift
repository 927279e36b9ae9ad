package import Diagnostics
import Markdown

extension Rule {
  package static let unsafeURL = Rule(
    "unsafe-url", .error, .text,
    summary: "a link or an image has a URL that never reaches a page",
    explanation: """
      'javascript:' and 'vbscript:' run a program when they are followed, 'data:' can carry one, and 'file:' names a \
      file on the reader's machine. Such a destination is left out, so that the text would lack its link or image.
      """,
    remedy: """
      Link to a page or a file. Put images into the document's folder 'files' rather than into the text.
      """,
    wrong: "![Certificate](data:image/png;base64,iVBORw0KGgo=)",
    right: "![Certificate](files/certificate.png)")
}

enum UnsafeURL {
  /// - Parameter node: a link or an image.
  static func finding(at node: Int, in text: TextContext) -> Finding {
    let url = text.tree.nodes[node].url
    let isImage = text.tree.nodes[node].kind == .image
    return text.finding(
      .unsafeURL,
      "the \(isImage ? "image" : "link") leads to \(quoted(text.tree.string(of: url))), which is not rendered",
      help: isImage ? "put the image into 'files' and write 'files/NAME'" : "link to a page or a file", at: node)
  }
}
