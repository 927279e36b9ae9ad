import Policies

/// `/`: the documents, by kind and product, each with its version, last update and status.
struct IndexPage {
  let site: Site
  let documents: [DocumentOutcome]
  /// Of all documents, newest first.
  let entries: [Entry]

  /// How many of the latest changes are shown.
  private static let recentCount = 5

  func render() -> OutputFile {
    var page = Page(kind: "index", path: "", title: site.settings.title, heading: "Documents")
    page.description = site.settings.description
    let root = page.rootPath
    let groups = Kind.allCases.compactMap { group($0, root: root) }
    return site.render(
      page, with: "index",
      [
        .init(name: "hasGroups", value: .flag(groups.count > 1)),
        .init(name: "groups", value: .list(groups)),
        .init(name: "recent", value: recent),
      ])
  }

  private func group(_ kind: Kind, root: String) -> TemplateValue? {
    let members = documents.filter { $0.document.control.kind == kind }
    guard !members.isEmpty else { return nil }
    let products = Set(members.compactMap(\.document.control.product)).sorted()
    let plain = members.filter { $0.document.control.product == nil }
    let words = Words.group(kind)
    return [
      "id": .text(words.id),
      "title": .text(words.title),
      "count": .text(String(members.count)),
      "hasDocuments": .flag(!plain.isEmpty),
      "documents": items(plain, root: root),
      "products": .list(
        products.map { product in
          [
            "name": .text(product),
            "documents": items(members.filter { $0.document.control.product == product }, root: root),
          ]
        }),
    ]
  }

  /// By title, what is withdrawn last.
  private func items(_ members: [DocumentOutcome], root: String) -> TemplateValue {
    let sorted = members.sorted {
      let left = ($0.timeline.withdrawal == nil ? 0 : 1, $0.document.control.title, $0.document.id)
      return left < ($1.timeline.withdrawal == nil ? 0 : 1, $1.document.control.title, $1.document.id)
    }
    return site.renderList(sorted.map(item), with: "document-item", root: root)
  }

  private func item(_ member: DocumentOutcome) -> [TemplateValue.Member] {
    let timeline = member.timeline
    let shown = timeline.current ?? timeline.scheduled.first
    return [
      .init(name: "title", value: .text(timeline.current?.record.title ?? member.document.control.title)),
      .init(name: "path", value: .text(Address.document(member.document.id))),
      .init(name: "summary", value: .optional(member.document.control.summary)),
      .init(name: "version", value: .optional(shown?.version.description)),
      .init(
        name: "status", value: .optional(shown.flatMap { timeline.status(of: $0.version) }, TemplateValue.status)),
      .init(name: "lastUpdated", value: .optional(timeline.lastUpdated, TemplateValue.date)),
      .init(
        name: "takesEffect",
        value: .optional(timeline.current == nil ? shown?.record.effective : nil, TemplateValue.date)),
    ]
  }

  private var recent: TemplateValue {
    guard !entries.isEmpty else { return false }
    return [
      "entries": .list(
        entries.prefix(Self.recentCount).map {
          [
            "date": .date($0.record.published), "title": .text($0.document.title),
            "version": .text($0.version.description), "path": .text($0.path), "change": .text($0.record.change),
          ]
        })
    ]
  }
}
