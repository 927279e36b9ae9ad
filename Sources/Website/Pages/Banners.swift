import Policies

/// What a reader must know before the first word: that another revision applies, or will, or that none does.
struct Banners {
  let site: Site
  let document: Document
  let timeline: Timeline
  /// The titles of documents, by id, for a successor's name.
  let titles: [String: String]

  /// Of the document's own page.
  func current() -> TemplateValue {
    let isAnnouncedOnly = timeline.current == nil
    return banners(
      scheduled: isAnnouncedOnly ? timeline.scheduled.first : nil,
      announced: isAnnouncedOnly ? timeline.scheduled.dropFirst().map { $0 } : timeline.scheduled)
  }

  /// Of a revision's permanent page.
  func permanent(_ revision: Revision) -> TemplateValue {
    let status = timeline.status(of: revision.version)
    return banners(
      removed: timeline.removal(of: revision.version),
      cancelled: timeline.cancellation(of: revision.version),
      superseded: status == .superseded ? timeline.successor(of: revision.version) : nil,
      scheduled: status == .scheduled ? revision : nil)
  }

  /// Of the page of a text that had to go.
  func removed(_ removal: Event) -> TemplateValue { banners(removed: removal) }

  /// Of a draft's page. `comparison` is the path of what it changes.
  func draft(comparison: String?) -> TemplateValue {
    banners(draft: ["applies": applies, "comparisonPath": .optional(comparison)])
  }

  private func banners(
    draft: TemplateValue = false, removed: Event? = nil, cancelled: Event? = nil, superseded: Revision? = nil,
    scheduled: Revision? = nil,
    announced: [Revision] = []
  ) -> TemplateValue {
    [
      "withdrawn": .optional(timeline.withdrawal, withdrawn),
      "removed": .optional(removed) {
        ["date": site.interface.time($0.date), "reason": .optional($0.reason.asSentence)]
      },
      "cancelled": .optional(cancelled) {
        ["date": site.interface.time($0.date), "reason": .optional($0.reason.asSentence), "applies": applies]
      },
      "draft": draft,
      "superseded": .optional(superseded, superseding),
      "scheduled": .optional(scheduled) {
        [
          "date": site.interface.time($0.record.effective), "applies": applies,
          "comparisonPath": .comparisonPath(to: $0.version, of: document.id, timeline),
        ]
      },
      "announced": .list(announced.map(announcement)),
      "translation": false,
    ]
  }

  private var applies: TemplateValue {
    .optional(timeline.withdrawal == nil ? timeline.current : nil) { .version($0.version, of: document.id) }
  }

  private func withdrawn(_ withdrawal: Withdrawal) -> TemplateValue {
    [
      "date": site.interface.time(withdrawal.date),
      "reason": .optional(withdrawal.reason.asSentence),
      "successor": .optional(withdrawal.successor) {
        ["title": .text(titles[$0] ?? $0), "path": .text(Address.document($0))]
      },
    ]
  }

  private func superseding(_ successor: Revision) -> TemplateValue {
    let isInForce = timeline.withdrawal != nil || timeline.current?.version == successor.version
    return [
      "version": .text(successor.version.description),
      "path": .text(Address.revision(document.id, successor.version)),
      "date": site.interface.time(successor.record.effective),
      "currentPath": .optional(isInForce ? nil : Address.document(document.id)),
    ]
  }

  private func announcement(_ revision: Revision) -> TemplateValue {
    [
      "version": .text(revision.version.description),
      "path": .text(Address.revision(document.id, revision.version)),
      "date": site.interface.time(revision.record.effective),
      "summary": .optional(revision.record.change.asSentence),
      "comparisonPath": .comparisonPath(to: revision.version, of: document.id, timeline),
    ]
  }
}
