import Policies
import Redline

/// `/ID/history/`: the record of changes as a timeline, with the reviews and other events among the revisions.
struct HistoryPage {
  let site: Site
  let document: Document
  let timeline: Timeline
  let digests: [Version: Digest]
  /// What each revision changed, in a line.
  let changed: [Version: String]

  func render() -> OutputFile {
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
    let entries = (revisions(links: SiteLinks(root: page.rootPath, document: document.id)) + events)
      .enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element.members)
    return site.render(
      page, with: "history",
      [
        .init(name: "document", value: .document(document)),
        .init(name: "historyLead", value: .text(lead)),
        .init(name: "entries", value: site.renderList(entries, with: "history-entry", root: page.rootPath)),
      ])
  }

  private struct Dated {
    var date: CivilDate
    var members: [TemplateValue.Member]
  }

  private var lead: String {
    let count = timeline.rows.count
    let kept = timeline.rows.count(where: \.hasText)
    let since = timeline.rows.compactMap { $0.approved ?? $0.published }.min()
    let revisions = count == 1 ? "1 revision" : "\(count) revisions"
    let texts =
      kept == count
      ? (count == 1 ? "its text is" : "all texts are") : kept == 1 ? "the text of 1 is" : "the texts of \(kept) are"
    return "\(revisions)\(since.map { " since \(Words.date($0))" } ?? ""); \(texts) kept here."
  }

  private func revisions(links: SiteLinks) -> [Dated] {
    timeline.rows.map { row in
      let date = row.approved ?? row.published
      return Dated(
        date: date ?? timeline.asOf,
        members: [
          .init(name: "date", value: .optional(date, TemplateValue.date)),
          .init(name: "revision", value: revision(row, links: links)),
          .init(name: "event", value: false),
        ])
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

  private var events: [Dated] {
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

  private func event(_ id: String, _ text: String, _ date: CivilDate, by: String? = nil, note: String) -> Dated {
    Dated(
      date: date,
      members: [
        .init(name: "date", value: .date(date)),
        .init(name: "revision", value: false),
        .init(
          name: "event",
          value: ["id": .text(id), "text": .text(text), "by": .optional(by), "note": .optional(note)]),
      ])
  }
}
