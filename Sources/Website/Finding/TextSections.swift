import Markdown

/// A text by its headings: each with what stands below it, up to the next heading.
struct TextSections {
  /// The first one has no heading: it is the document, with what stands before any heading.
  struct Section: Sendable {
    /// Its anchor; empty for the first.
    var id: String
    var heading: String
    /// The heading's level; 0 for the first.
    var level: Int
    /// The section whose heading is next above.
    var parent: Int
  }

  private(set) var sections: [Section]
  /// Of each section, in UTF-8.
  let texts: [[UInt8]]

  init(_ tree: Tree, title: String) {
    let titleHeading = tree.titleHeading(title)
    let headings = tree.headings.filter { $0.node != titleHeading }
    let starts = [titleHeading.map { Int(tree.nodes[$0].end) } ?? 0] + headings.map { Int(tree.nodes[$0.node].end) }
    let ends = headings.map(\.node) + [tree.nodes.count]
    texts = zip(starts, ends).map { tree.plainTextBytes(of: $0..<max($0, $1)) }
    sections = [Section(id: "", heading: title, level: 0, parent: 0)]
    var above = [0]
    for heading in headings {
      while let last = above.last, last > 0, sections[last].level >= heading.level { above.removeLast() }
      sections.append(Section(id: heading.id, heading: heading.text, level: heading.level, parent: above.last ?? 0))
      above.append(sections.count - 1)
    }
  }

  /// The file from which a search takes the words around what it found: `[["", "Privacy Policy", 0, "…"], ["contact-us",
  /// "Contact Us", 0, "…"]]` is a section's anchor, heading, parent and text.
  func file(of document: String, on site: Site) -> OutputFile {
    var json = Array("[".utf8)
    for (section, text) in zip(sections, texts) {
      if json.count > 1 { json += ",\n".utf8 }
      json.append(UInt8(ascii: "["))
      SearchFile.append(section.id.utf8, to: &json)
      json.append(UInt8(ascii: ","))
      SearchFile.append(section.heading.utf8, to: &json)
      json += ",\(section.parent),".utf8
      SearchFile.append(text, to: &json)
      json.append(UInt8(ascii: "]"))
    }
    json.append(UInt8(ascii: "]"))
    return SearchFile.file("/texts/\(document)", json: json, on: site)
  }
}
