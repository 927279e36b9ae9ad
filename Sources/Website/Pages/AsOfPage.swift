import Policies

/// `/as-of/`: what applied when, of every document. The whole table stands on the page; its script shows one day of it.
struct AsOfPage {
  static let path = "as-of/"

  let site: Site
  let documents: [DocumentOutcome]

  private var words: Interface { site.interface }

  func render() -> OutputFile {
    let title = words.text(.asOf)
    var page = Page(kind: "as-of", path: Self.path, title: title, heading: title)
    page.description = words.text(.asOfDescription)
    page.breadcrumb = title
    let root = page.rootPath
    let groups = documents.sorted { $0.document.control.title < $1.document.control.title }
      .compactMap { group($0, root: root) }
    return site.render(
      page, with: "as-of",
      [
        .init(name: "asOfScript", value: .text(site.theme.name(of: "as-of.js"))),
        // The script puts the day there.
        .init(name: "date", value: "{date}"),
        .init(name: "hasDocuments", value: .flag(!groups.isEmpty)),
        .init(name: "documents", value: .list(groups)),
      ])
  }

  /// A document's periods, latest first; nil where nothing is published.
  private func group(_ member: DocumentOutcome, root: String) -> TemplateValue? {
    let document = member.document
    let spells = document.spells(asOf: site.asOf)
    guard let first = spells.first else { return nil }
    let periods = zip(spells, spells.dropFirst().map(\.from) + [nil]).reversed().map { spell, next in
      members(of: spell, before: next, in: document)
    }
    return [
      "id": .text(document.id),
      "title": .text(document.control.title),
      "path": .text(Address.document(document.id)),
      "first": .text(first.from.description),
      "periods": site.renderList(periods, with: "as-of-period", root: root),
    ]
  }

  /// - Parameter next: the day from which the next period counts.
  private func members(of spell: Spell, before next: CivilDate?, in document: Document) -> [TemplateValue.Member] {
    let (id, standing) = (document.id, spell.standing)
    let unkept = TemplateValue.optional(spell.unkept) { self.unkept($0, in: document) }
    return [
      .init(name: "inForce", value: .optional(standing.inForce) { .version($0, of: id) }),
      .init(name: "later", value: standing.inForce == nil ? false : unkept),
      .init(name: "unkept", value: standing.inForce == nil ? unkept : false),
      .init(
        name: "announced",
        value: spell.unkept == nil ? .optional(standing.announced) { .version($0, of: id) } : false),
      .init(name: "noText", value: .flag(standing == .noText && spell.unkept == nil)),
      .init(name: "withdrawn", value: .flag(standing.isWithdrawn)),
      .init(name: "lastInForce", value: .optional(standing.lastInForce) { .version($0, of: id) }),
      .init(name: "start", value: .text(spell.from.description)),
      // Without the element that says a date to programs: there are thousands on a page.
      .init(name: "from", value: .text(words.date(spell.from))),
      .init(name: "to", value: .optional(next.map { words.date($0.adding(days: -1)) })),
      .init(name: "next", value: .optional(next?.description)),
    ]
  }

  private func unkept(_ row: HistoryRow, in document: Document) -> TemplateValue {
    [
      "version": .optional(row.version?.description),
      "approved": words.time(row.approved),
      "path": .text(Address.history(document.id)),
    ]
  }
}

extension Spell.Standing {
  fileprivate var inForce: Version? { if case .inForce(let version) = self { version } else { nil } }
  fileprivate var announced: Version? { if case .announced(let version) = self { version } else { nil } }
  fileprivate var lastInForce: Version? { if case .withdrawn(let version) = self { version } else { nil } }
  fileprivate var isWithdrawn: Bool { if case .withdrawn = self { true } else { false } }
}
