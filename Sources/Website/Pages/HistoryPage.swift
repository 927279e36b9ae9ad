import Policies
import Redline

/// `/ID/history/`: the record of changes as a timeline, with the reviews and other events among the revisions; of a long
/// one the newest entries, links to the other revisions, and a page for every year.
struct HistoryPage {
  let site: Site
  let document: Document
  let timeline: Timeline
  let digests: ByVersion<Digest>
  /// What each revision changed, in a line.
  let changed: ByVersion<Headline>

  func render() -> [OutputFile] {
    let archive = Archive(dated)
    guard archive.isSplit else { return [render(page(), lead: lead, archive.newest)] }
    let newest = "\(lead) \(words.text(.recordNewestEntries, count: archive.newest.count))"
    return [render(page(), lead: newest, archive.newest, years: archive.olderYears)]
      + archive.years.map {
        render(page(of: $0), lead: words.text(.recordPeriodLead, ["period": $0.title(in: words)]), $0.entries)
      }
  }

  /// Where its pages for years are.
  var paths: [String] { Archive(dated).paged.map { Address.history(document.id) + $0.path } }

  private var words: Interface { site.interface }

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
        .init(name: "document", value: words.document(document)),
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
      "text": .text(year.title(in: words)),
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
      .init(name: "path", value: .optional(row.isRevision ? Address.revision(document.id, version) : nil)),
    ]
  }

  private func page() -> Page {
    let title = ["title": document.control.title]
    var page = Page(
      kind: "history", path: Address.history(document.id), title: words.text(.recordOfChangesOf, title),
      heading: words.text(.recordOfChanges))
    page.description = words.text(.recordDescription, title)
    page.breadcrumb = words.text(.recordOfChanges)
    page.ancestors = [(document.control.title, Address.document(document.id))]
    page.feeds = Page.feeds(of: document, in: words)
    if let current = timeline.current {
      page.relations = [("latest-version", Address.revision(document.id, current.version))]
    }
    return page
  }

  private func page(of year: Archive<Item>.Part) -> Page {
    var page = page()
    page.path += year.path
    page.canonical = page.path
    let values = ["title": document.control.title, "period": year.title(in: words)]
    page.title = words.text(.recordOfChangesOfPeriod, values)
    page.heading = words.text(.recordOfChangesInPeriod, values)
    page.description = words.text(.recordDescriptionPeriod, values)
    page.breadcrumb = year.title(in: words)
    page.ancestors.append((words.text(.recordOfChanges), Address.history(document.id)))
    return page
  }

  private var lead: String {
    let count = timeline.rows.count
    let kept = timeline.rows.count(where: \.hasText)
    let revisions =
      timeline.created.map { words.text(.recordCountSince, count: count, ["date": words.date($0)]) }
      ?? words.text(.recordCount, count: count)
    return "\(revisions) \(words.text(kept == count ? .recordTextsAll : .recordTextsSome, count: kept))"
  }

  private func members(of item: Item, links: SiteLinks) -> [TemplateValue.Member] {
    switch item {
    case .revision(let row):
      [
        .init(name: "date", value: .optional(row.approved ?? row.published, words.time)),
        .init(name: "revision", value: revision(row, links: links)),
        .init(name: "event", value: false),
      ]
    case .event(let event):
      [.init(name: "date", value: false), .init(name: "revision", value: false), .init(name: "event", value: event)]
    }
  }

  private func revision(_ row: Timeline.Row, links: SiteLinks) -> TemplateValue {
    let record = timeline.record(of: row)
    let path = row.hasPage ? row.version.map { Address.revision(document.id, $0) } : nil
    let source = row.hasText ? row.version.map { Address.source(document.id, $0) } : nil
    return [
      "id": .optional(row.version.map { "v\($0)" }),
      "version": .optional(row.version?.description),
      "path": .optional(path),
      "status": !row.isRevision ? false : .optional(row.status, words.status),
      "change": .text(row.change.isEmpty ? words.text(.changeNotRecorded) : row.change),
      "summary": record.map { SummaryText.html($0.summary, links: links) } ?? false,
      "changed": .optional(row.version.flatMap { changed[$0]?.text(in: words).sentence }),
      "nature": .optional(row.nature.map(words.nature)),
      "approved": .optional(row.approved, words.time),
      "approvedBy": .optional(record.map { words.listed(apart: $0.approvals.map(\.title)) }),
      "published": .optional(row.published, words.time),
      "effective": .optional(record.flatMap { $0.effective == $0.published ? nil : $0.effective }, words.time),
      "author": .optional(row.author),
      "sha256": .optional(row.version.flatMap { digests[$0]?.hex }),
      "hasLinks": .flag(source != nil),
      "comparison": row.version.map { .comparison(to: $0, of: document.id, timeline) } ?? false,
      "sourcePath": .optional(source),
    ]
  }

  private var events: [(date: CivilDate, entry: Item)] {
    let control = document.control
    var events = control.reviews.map {
      event(
        "review", words.text(.eventReview), $0.date, by: $0.role.map(site.organization.title(ofRole:)), note: $0.outcome
      )
    }
    events += control.cancelled.map {
      event("cancellation", words.text(.eventCancellation, ["version": "\($0.version)"]), $0.date, note: $0.reason)
    }
    events += control.removed.map {
      event("removal", words.text(.eventRemoval, ["version": "\($0.version)"]), $0.date, note: $0.reason)
    }
    if let withdrawn = control.withdrawn {
      events.append(event("withdrawal", words.text(.eventWithdrawal), withdrawn.date, note: withdrawn.reason))
    }
    return events.filter { $0.date <= timeline.asOf }
  }

  private func event(
    _ id: String, _ text: String, _ date: CivilDate, by: String? = nil, note: String
  ) -> (date: CivilDate, entry: Item) {
    let event: TemplateValue = [
      "id": .text(id), "text": .text(text), "date": words.time(date), "by": .optional(by), "note": .optional(note),
    ]
    return (date, .event(event))
  }
}
