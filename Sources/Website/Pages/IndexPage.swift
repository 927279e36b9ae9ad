import Policies

/// `/`: the documents, by kind and product, each with its version, last update and status.
struct IndexPage {
  let site: Site
  let documents: [DocumentOutcome]
  /// Of all documents, newest first.
  let entries: [Entry]

  /// How many of the latest changes are shown.
  private static let recentCount = 5
  /// Of more documents each has one line, without its summary.
  private static let fullLimit = 200
  /// A longer list is cut by the titles' first letters.
  private static let listLimit = 60

  func render() -> OutputFile {
    var page = Page(kind: "index", path: site.home, title: site.settings.title, heading: words.text(.documents))
    page.description = site.settings.description
    let languages = documents.languages
    if !languages.isEmpty { page.alternates = site.alternates(of: "", in: languages) }
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

  private var words: Interface { site.interface }
  private var isBrief: Bool { documents.count > Self.fullLimit }

  private func group(_ kind: Kind, root: String) -> TemplateValue? {
    let members = documents.filter { $0.document.control.kind == kind }
    guard !members.isEmpty else { return nil }
    let unsorted = members.filter { $0.document.control.product == nil }
    let letters = unsorted.count > Self.listLimit ? lists(by: initial(of:), of: unsorted, root: root) : []
    let plain = letters.isEmpty ? unsorted : []
    return [
      "id": .text(Self.id(of: kind)),
      "title": .text(words.group(kind)),
      "count": .text(words.number(members.count)),
      "hasDocuments": .flag(!plain.isEmpty),
      "documents": items(plain, root: root),
      "products": .list(letters + lists(by: { $0.document.control.product }, of: members, root: root)),
    ]
  }

  /// The anchor of a kind's documents: the same in every language.
  private static func id(of kind: Kind) -> String {
    switch kind {
    case .statement: "statements"
    case .policy: "policies"
    case .faq: "questions"
    case .notice: "notices"
    }
  }

  /// The documents that have a name of some sort, list by list.
  private func lists(
    by name: (DocumentOutcome) -> String?, of members: [DocumentOutcome], root: String
  ) -> [TemplateValue] {
    let named = Dictionary(grouping: members.filter { name($0) != nil }) { name($0) ?? "" }
    return named.sorted { $0.key < $1.key }.map { name, members in
      ["name": .text(name), "documents": items(members, root: root)]
    }
  }

  /// The first letter of a title, `#` where it starts with none.
  private func initial(of member: DocumentOutcome) -> String? {
    let first = member.document.control.title.first ?? "#"
    return first.isLetter ? first.uppercased() : "#"
  }

  /// By title, what is withdrawn last.
  private func items(_ members: [DocumentOutcome], root: String) -> TemplateValue {
    let sorted = members.sorted {
      let left = ($0.timeline.withdrawal == nil ? 0 : 1, $0.document.control.title, $0.document.id)
      return left < ($1.timeline.withdrawal == nil ? 0 : 1, $1.document.control.title, $1.document.id)
    }
    return site.renderList(sorted.map(item), with: isBrief ? "document-line" : "document-item", root: root)
  }

  private func item(_ member: DocumentOutcome) -> [TemplateValue.Member] {
    let timeline = member.timeline
    let shown = timeline.current ?? timeline.scheduled.first
    let control = member.document.control
    let translation = site.languageFolder.flatMap(timeline.translation(into:))
    let isOriginal = translation == nil && site.languageFolder != nil
    return [
      .init(
        name: "title",
        value: .text(translation?.record.title ?? timeline.current?.record.title ?? control.title)),
      .init(
        name: "path",
        value: .text(Address.language(translation?.languageFolder) + Address.document(member.document.id))),
      .init(name: "summary", value: .optional(translation.map(\.record.summary) ?? control.summary)),
      .init(name: "originalLanguage", value: .optional(isOriginal ? site.settings.language : nil)),
      .init(name: "version", value: .optional(shown?.version.description)),
      .init(
        name: "status", value: .optional(shown.flatMap { timeline.status(of: $0.version) }, words.status)),
      .init(name: "lastUpdated", value: .optional(timeline.lastUpdated, words.time)),
      .init(
        name: "takesEffect",
        value: .optional(timeline.current == nil ? shown?.record.effective : nil, words.time)),
    ]
  }

  private var recent: TemplateValue {
    guard !entries.isEmpty else { return false }
    return [
      "entries": .list(
        entries.prefix(Self.recentCount).map {
          [
            "date": words.time($0.record.published), "title": .text($0.document.title),
            "version": .text($0.version.description), "path": .text($0.path), "change": .text($0.record.change),
          ]
        })
    ]
  }
}
