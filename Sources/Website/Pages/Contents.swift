import Markdown

/// The table of contents: a text's two uppermost levels of headings, as nested lists.
enum Contents {
  /// A list shorter than this does not help anyone find their way.
  private static let least = 3

  static func context(_ tree: Tree, title: String) -> TemplateValue {
    let titleHeading = tree.titleHeading(title)
    let headings = tree.headings.filter { $0.node != titleHeading && !$0.text.isEmpty }
    guard headings.count >= least, let top = headings.map(\.level).min() else { return false }
    var html: [UInt8] = Array("<ol>".utf8)
    var isOpen = (entry: false, list: false)
    for heading in headings where heading.level <= top + 1 {
      if heading.level == top || !isOpen.entry {
        if isOpen.list { html += "</ol>".utf8 }
        if isOpen.entry { html += "</li>\n".utf8 }
        html += "<li>".utf8
        isOpen = (true, false)
      } else {
        html += isOpen.list ? "<li>".utf8 : "<ol><li>".utf8
        isOpen.list = true
      }
      appendLink(heading, to: &html)
      if isOpen.list { html += "</li>".utf8 }
    }
    html += isOpen.list ? "</ol></li></ol>".utf8 : "</li></ol>".utf8
    return ["list": .html(html)]
  }

  private static func appendLink(_ heading: Heading, to html: inout [UInt8]) {
    html += "<a href=\"#".utf8
    Escaping.append(Address.encode(heading.id), to: &html)
    html += "\">".utf8
    Escaping.append(heading.text, to: &html)
    html += "</a>".utf8
  }
}
