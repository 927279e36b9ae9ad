import Policies

/// `/404.html`, which servers show under any path: its links start from the site's own path.
struct NotFoundPage {
  let site: Site
  let documents: [DocumentOutcome]

  /// A longer list helps nobody find a page; the first page has it in groups.
  private static let limit = 50

  func render() -> OutputFile {
    let title = site.interface.text(.pageNotFound)
    var page = Page(kind: "not-found", path: "404.html", title: title, heading: title)
    page.canonical = nil
    page.isNoindex = true
    page.root = site.basePath
    let inForce = documents.filter { $0.timeline.current != nil && $0.timeline.withdrawal == nil }
      .map { (title: $0.document.control.title, id: $0.document.id) }.sorted { $0 < $1 }
    let listed = inForce.count <= Self.limit ? inForce : []
    return site.render(
      page, with: "not-found",
      [
        .init(name: "hasDocuments", value: .flag(!listed.isEmpty)),
        .init(
          name: "documents",
          value: .list(listed.map { ["title": .text($0.title), "path": .text(Address.document($0.id))] })),
      ])
  }
}
