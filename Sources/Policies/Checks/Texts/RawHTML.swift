package import Diagnostics
import Markdown

extension Rule {
  package static let rawHTML = Rule(
    "raw-html", .error, .text,
    summary: "the text has HTML, which is not rendered",
    explanation: """
      HTML in a text is left out of the page: of an HTML block only the words are shown, without lists, tables and \
      links; of a tag within a line nothing but a line break, <sup> and <sub>. Comments are left out too, as they are \
      meant to be, and are no finding.
      """,
    remedy: """
      Write it in Markdown. Put what only looks like HTML between backquotes, or a backslash before its '<'.
      """,
    wrong: "Write to us within <b>30 days</b>.",
    right: "Write to us within **30 days**.")
}

enum RawHTML {
  /// - Parameter node: an HTML block or a tag within a line.
  static func finding(at node: Int, in text: TextContext) -> Finding? {
    let html = text.tree.bytes(of: text.tree.nodes[node].literal)
    let isBlock = text.tree.nodes[node].kind == .htmlBlock
    // The tag that opens an element says it all; the one that closes it would say it again.
    guard !isComment(html), isBlock || !html.starts(with: "</".utf8) else { return nil }
    let end = html.firstIndex { $0 == UInt8(ascii: ">") || $0 == 0x0A } ?? html.endIndex
    let tag = html[..<end] + html[end...].prefix { $0 == UInt8(ascii: ">") }.prefix(1)
    return text.finding(
      .rawHTML, message(String(decoding: tag, as: UTF8.self), text.tree.nodes[node]), help: help(for: tag), at: node)
  }

  private static func message(_ tag: String, _ node: Node) -> String {
    guard node.kind == .htmlBlock, node.endLine > node.startLine else {
      return "the HTML \(quoted(tag)) is not rendered"
    }
    return "the HTML \(quoted(tag)) is not rendered, nor is any other on lines \(node.startLine) to \(node.endLine)"
  }

  /// Whether there is nothing but `<!-- … -->` and spaces.
  private static func isComment(_ html: ArraySlice<UInt8>) -> Bool {
    var rest = html
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard !rest.isEmpty else { return true }
      guard rest.starts(with: "<!--".utf8), let end = endOfComment(rest.dropFirst(4)) else { return false }
      rest = rest[end...]
    }
  }

  private static func endOfComment(_ text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while let dash = text[index...].firstIndex(of: 0x2D) {
      if text[dash...].starts(with: "-->".utf8) { return dash + 3 }
      index = dash + 1
    }
    return nil
  }

  private static func help(for tag: some Collection<UInt8>) -> String {
    let name = tag.drop { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
      .prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "b", "strong": return "write **bold** in Markdown"
    case "i", "em", "cite": return "write *emphasis* in Markdown"
    case "br": return "end the line with a backslash"
    case "hr": return "write --- on a line of its own"
    case "a": return "write [text](address), or {#id} after a heading to give it an id"
    case "img", "picture", "figure": return "write ![what it says](files/NAME)"
    case "code", "tt", "kbd", "samp": return "write it between backquotes"
    case "pre": return "indent the lines by four spaces, or fence them with ```"
    case "table", "thead", "tbody", "tr", "td", "th": return "write a table with | between its cells"
    case "ul", "ol", "li", "dl": return "start the items with - or 1."
    case "h1", "h2", "h3", "h4", "h5", "h6": return "write a heading with # at its start"
    case "blockquote", "q": return "start the lines with >"
    default: return "write it in Markdown, or \\< where the text means the characters"
    }
  }
}
