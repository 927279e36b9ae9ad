import Policies

/// What leads from documents' former ids and paths to where they are now.
struct Redirects {
  let site: Site
  let documents: [Document]

  /// A page at every alias, for hosts that only serve files, and `_redirects` for those that read it.
  func render() -> [OutputFile] {
    let pages = documents.flatMap { document in document.control.aliases.map { page($0, of: document) } }
    guard !pages.isEmpty else { return [] }
    let lines = documents.flatMap { document in document.control.aliases.flatMap { rules($0, of: document) } }.sorted()
    return pages + [OutputFile(path: "_redirects", text: lines.joined(separator: "\n") + "\n")]
  }

  private func page(_ alias: String, of document: Document) -> OutputFile {
    let title = site.interface.text(.moved, ["title": document.control.title])
    var page = Page(kind: "redirect", path: Self.path(of: alias), title: title, heading: title)
    page.canonical = Address.document(document.id)
    return site.render(
      page, with: "redirect",
      [
        .init(name: "target", value: .text(page.rootPath + Address.document(document.id))),
        .init(name: "targetTitle", value: .text(document.control.title)),
      ])
  }

  /// Below a former id every page has its counterpart below the new one; a path stands for the document alone.
  private func rules(_ alias: String, of document: Document) -> [String] {
    let from = site.basePath + Address.encode(Self.path(of: alias))
    let to = site.basePath + Address.document(document.id)
    return alias.contains("/") ? ["\(from) \(to) 301"] : ["\(from) \(to) 301", "\(from)* \(to):splat 301"]
  }

  /// A former id, or a path, as the path of a page: `/old/path/`, `/old` and `old` all lead to a folder, `/old.html` to
  /// a file.
  static func path(of alias: String) -> String {
    let path = String(alias.drop { $0 == "/" })
    return path.hasSuffix("/") || path.hasSuffix(".html") || path.hasSuffix(".htm") ? path : path + "/"
  }
}
