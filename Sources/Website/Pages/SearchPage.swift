import Policies

/// `/search/`, `/fr/search/`: a field with a script; without one every section of every current text, as links.
struct SearchPage {
  /// - Parameter folder: of the language of the texts; nil for the site's own.
  static func path(in folder: String?) -> String { "\(Address.language(folder))search/" }

  let index: SearchIndex
  /// In which there is such a page, besides the site's own (BCP 47).
  let languages: [String]

  private var site: Site { index.site }

  func render() -> OutputFile {
    let title = site.interface.text(.search)
    var page = Page(kind: "search", path: Self.path(in: site.languageFolder), title: title, heading: title)
    page.description = site.interface.text(.searchDescription)
    page.breadcrumb = title
    page.isNoindex = true
    if !languages.isEmpty { page.alternates = site.alternates(of: "search/", in: languages) }
    let root = page.rootPath
    return site.render(
      page, with: "search",
      [
        .init(name: "searchScript", value: .text(site.theme.name(of: "search.js"))),
        .init(name: "searchIndex", value: .text(SearchFile.index(on: site))),
        // The script puts the number there.
        .init(name: "count", value: "{count}"),
        .init(name: "hasDocuments", value: .flag(!index.texts.isEmpty)),
        .init(
          name: "documents",
          value: site.renderList(index.texts.map { members(of: $0, root: root) }, with: "search-document", root: root)),
      ])
  }

  private func members(of text: SearchableText, root: String) -> [TemplateValue.Member] {
    let path = site.home + Address.document(text.id)
    return [
      .init(name: "title", value: .text(text.title)),
      .init(name: "path", value: .text(path)),
      .init(name: "sections", value: Self.list(text.sections.dropFirst(), page: root + path)),
    ]
  }

  /// Nested as the headings are.
  private static func list(_ sections: ArraySlice<TextSections.Section>, page: String) -> TemplateValue {
    guard !sections.isEmpty else { return false }
    var html: [UInt8] = []
    var levels: [Int] = []
    for section in sections {
      if let last = levels.last, last < section.level {
        html += "\n<ul>".utf8
        levels.append(section.level)
      } else {
        while levels.count > 1, let last = levels.last, last > section.level {
          html += "</li></ul>".utf8
          levels.removeLast()
        }
        html += levels.isEmpty ? "<ul>".utf8 : "</li>\n".utf8
        levels = levels.dropLast() + [section.level]
      }
      html += "<li><a href=\"".utf8
      Escaping.append(page + "#" + Address.encode(section.id), to: &html)
      html += "\">".utf8
      Escaping.append(section.heading.isEmpty ? section.id : section.heading, to: &html)
      html += "</a>".utf8
    }
    for _ in levels { html += "</li></ul>".utf8 }
    return .html(html)
  }
}
