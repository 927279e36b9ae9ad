import CCmark
import Diagnostics
import Glibc
import Markdown

/// What `cmark` prints for a text without links to unsafe places, once raw HTML is cut out of its tree.
func cmarkHTML(_ text: String) -> String {
  var text = text
  let root = text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_VALIDATE_UTF8)
    }
  }
  defer { cmark_node_free(root) }
  guard let html = cmark_render_html(withoutRawHTML(root), CMARK_OPT_DEFAULT) else { return "" }
  defer { free(html) }
  return String(cString: html)
}

private func withoutRawHTML(_ root: OpaquePointer?) -> OpaquePointer? {
  var html: [OpaquePointer?] = []
  let nodes = cmark_iter_new(root)
  while cmark_iter_next(nodes) != CMARK_EVENT_DONE {
    let node = cmark_iter_get_node(nodes)
    if [CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE].contains(cmark_node_get_type(node)) { html.append(node) }
  }
  cmark_iter_free(nodes)
  for node in html {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }
  return root
}

/// What Codicil prints.
func html(_ text: String, _ options: HTMLOptions = HTMLOptions()) -> String {
  String(decoding: tree(text).html(options), as: UTF8.self)
}

func tree(_ text: String, fromLine: Int = 1) -> Tree {
  Tree(parsing: SourceFile(path: "t.md", bytes: Array(text.utf8)), fromLine: fromLine)
}
