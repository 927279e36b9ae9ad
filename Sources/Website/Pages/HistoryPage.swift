import Policies
import Redline

/// `/ID/history/`: the record of changes as a timeline, with the reviews and other events among the revisions; of a long
/// one the newest entries, links to the other revisions, and a page for every year.
struct HistoryPage {
  let site: Site
  let document: Document
  let timeline: Timeline
  let digests: [Version: Digest]
  /// What each revision changed, in a line.
  let changed: [Version: String]

  func render() -> [OutputFile] {
    let archive = Archive(dated)
    guard archive.isSplit else { return [render(page(), lead: lead, archive.newest)] }
    let newest = "\(lead) The newest \(archive.newest.count) entries are on this page."
    return [render(page(), lead: newest, archive.newest, years: archive.olderYears)]
      + archive.years.map { render(page(of: $0), lead: "What is recorded for \($0.title).", $0.entries) }
  }

  private enum Item {
    case revision(Timeline.Row)
    case event(TemplateValue)
  }

  /// Everything that is recorded, newest first.
  private var dated: [(date: CivilDate, entry: Item)] {
    let revisions = timeline.rows.map { (date: $0.approved ?? $0.published ?? timeline.asOf, entry: Item.revision($0)) }
    return (revisions + events).enumerated()
      .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
  }

  private func render(
    _ page: Page, lead: String, _ items: [Item], years: [Archive<Item>.Part] = []
  ) -> OutputFile {
    let root = page.rootPath
    let links = SiteLinks(root: root, document: document.id)
    return site.render(
      page, with: "history",
      [
        .init(name: "document", value: .document(document)),
        .init(name: "historyLead", value: .text(lead)),
        .init(
          name: "entries",
          value: site.renderList(items.map { members(of: $0, links: links) }, with: "history-entry", root: root)),
        .init(
          name: "earlier", value: years.isEmpty ? false : ["years": .list(years.map { earlier($0, root: root) })]),
      ])
  }

  /// A year that the page leaves out: a link to its page, and to every revision of it, which keeps its anchor here.
  private func earlier(_ year: Archive<Item>.Part, root: String) -> TemplateValue {
    [
      "text": .text(year.title),
      "path": .text(Address.history(document.id) + year.path),
      "versions": site.renderList(
        year.entries.compactMap(link), with: "history-version", root: root),
    ]
  }

  private func link(to item: Item) -> [TemplateValue.Member]? {
    guard case .revision(let row) = item, let version = row.version else { return nil }
    return [
      .init(name: "id", value: .text("v\(version)")),
      .init(name: "version", value: .text(version.description)),
      .init(name: "path", value: .optional(row.revision.map { Address.revision(document.id, $0.version) })),
    ]
  }

  private func page() -> Page {
    var page = Page(
      kind: "history", path: Address.history(document.id), title: "Record of changes of \(document.control.title)",
      heading: "Record of changes")
    page.description = "Every revision of \(document.control.title), with its dates and approvals."
    page.breadcrumb = "Record of changes"
    page.ancestors = [(document.control.title, Address.document(document.id))]
    page.feeds = [("Changes of \(document.control.title)", Address.feed(document.id))]
    if let current = timeline.current {
      page.relations = [("latest-version", Address.revision(document.id, current.version))]
    }
    return page
  }

  private func page(of year: Archive<Item>.Part) -> Page {
    var page = page()
    page.path += year.path
    page.canonical = page.path
    page.title += " in \(year.title)"
    page.heading += " in \(year.title)"
    page.description = "The revisions of \(document.control.title) in \(year.title), with their dates and approvals."
    page.breadcrumb = year.title
    page.ancestors.append(("Record of changes", Address.history(document.id)))
    return page
  }

  private var lead: String {
    let count = timeline.rows.count
    let kept = timeline.rows.count(where: \.hasText)
    let since = timeline.created
    let revisions = count == 1 ? "1 revision" : "\(count) revisions"
    let texts =
      kept == count
      ? (count == 1 ? "its text is" : "all texts are") : kept == 1 ? "the text of 1 is" : "the texts of \(kept) are"
    return "\(revisions)\(since.map { " since \(Words.date($0))" } ?? ""); \(texts) kept here."
  }

  private func members(of item: Item, links: SiteLinks) -> [TemplateValue.Member] {
    switch item {
    case .revision(let row):
      [
        .init(name: "date", value: .optional(row.approved ?? row.published, TemplateValue.date)),
        .init(name: "revision", value: revision(row, links: links)),
        .init(name: "event", value: false),
      ]
    case .event(let event):
      [.init(name: "date", value: false), .init(name: "revision", value: false), .init(name: "event", value: event)]
    }
  }

  private func revision(_ row: Timeline.Row, links: SiteLinks) -> TemplateValue {
    let record = row.revision?.record
    let path = row.hasPage ? row.version.map { Address.revision(document.id, $0) } : nil
    let source = row.hasText ? row.revision.map { Address.source(document.id, $0.version) } : nil
    return [
      "id": .optional(row.version.map { "v\($0)" }),
      "version": .optional(row.version?.description),
      "path": .optional(path),
      "status": row.revision == nil ? false : .optional(row.status, TemplateValue.status),
      "change": .text(row.change.isEmpty ? "No description recorded" : row.change),
      "summary": record.map { SummaryText.html($0.summary, links: links) } ?? false,
      "changed": .optional(row.revision.flatMap { changed[$0.version]?.sentence }),
      "nature": .optional(row.nature.map(Words.nature)),
      "approved": .optional(row.approved, TemplateValue.date),
      "approvedBy": .optional(record?.approvals.map(\.title).joined(separator: "; ")),
      "published": .optional(row.published, TemplateValue.date),
      "effective": .optional(record.flatMap { $0.effective == $0.published ? nil : $0.effective }, TemplateValue.date),
      "author": .optional(row.author),
      "sha256": .optional(row.version.flatMap { digests[$0]?.hex }),
      "hasLinks": .flag(source != nil),
      "comparison": row.revision.map { .comparison(to: $0.version, of: document.id, timeline) } ?? false,
      "sourcePath": .optional(source),
    ]
  }

  private var events: [(date: CivilDate, entry: Item)] {
    let control = document.control
    var events = control.reviews.map {
      event("review", "Reviewed", $0.date, by: $0.role.map(site.organization.title(ofRole:)), note: $0.outcome)
    }
    events += control.cancelled.map {
      event("cancellation", "Version \($0.version) cancelled", $0.date, note: $0.reason)
    }
    events += control.removed.map { event("removal", "Text of \($0.version) removed", $0.date, note: $0.reason) }
    if let withdrawn = control.withdrawn {
      events.append(event("withdrawal", "Withdrawn", withdrawn.date, note: withdrawn.reason))
    }
    return events.filter { $0.date <= timeline.asOf }
  }

  private func event(
    _ id: String, _ text: String, _ date: CivilDate, by: String? = nil, note: String
  ) -> (date: CivilDate, entry: Item) {
    let event: TemplateValue = [
      "id": .text(id), "text": .text(text), "date": .date(date), "by": .optional(by), "note": .optional(note),
    ]
    return (date, .event(event))
  }
}
