import Policies

/// What a reader must know before the first word: that another revision applies, or will, or that none does.
struct Banners {
  let site: Site
  let document: Document
  let timeline: Timeline
  /// The titles of documents, by id, for a successor's name.
  let titles: [String: String]
  /// Nil on pages in the site's own language.
  var translations: SiteLinks.Translations?

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

  /// Of the document's page in another language.
  func current(_ translation: Translation) -> TemplateValue {
    banners(announced: timeline.scheduled, translation: note(on: translation, isDocument: true))
  }

  /// Of a translated revision's permanent page.
  func permanent(_ translation: Translation, of revision: Revision) -> TemplateValue {
    let status = timeline.status(of: revision.version)
    return banners(
      cancelled: timeline.cancellation(of: revision.version),
      superseded: status == .superseded ? timeline.successor(of: revision.version) : nil,
      scheduled: status == .scheduled ? revision : nil, translation: note(on: translation, isDocument: false))
  }

  /// Of a translation that is being written.
  func draft(_ translation: Translation) -> TemplateValue {
    banners(
      draft: ["applies": false, "comparisonPath": false], translation: note(on: translation, isDocument: false))
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
    announced: [Revision] = [], translation: TemplateValue = false
  ) -> TemplateValue {
    [
      "withdrawn": .optional(timeline.withdrawal, withdrawn),
      "removed": .optional(removed) {
        ["date": site.interface.time($0.date), "reason": recorded($0.reason)]
      },
      "cancelled": .optional(cancelled) {
        ["date": site.interface.time($0.date), "reason": recorded($0.reason), "applies": applies]
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
      "translation": translation,
    ]
  }

  private var applies: TemplateValue {
    .optional(timeline.withdrawal == nil ? timeline.current : nil) { revision in
      [
        "version": .text(revision.version.description),
        "path": .text(path(Address.revision(document.id, revision.version))),
      ]
    }
  }

  /// A page's counterpart in the language of the page; the page itself where there is none.
  private func path(_ path: String) -> String { translations?.path(path[...]) ?? path }

  /// Words of the record, which are in the site's own language.
  private func recorded(_ words: String) -> TemplateValue { .optional(translations == nil ? words.asSentence : nil) }

  /// What is translated, and what prevails.
  ///
  /// - Parameter isDocument: of the document's page, which is to show what is in force.
  private func note(on translation: Translation, isDocument: Bool) -> TemplateValue {
    let behind = isDocument && timeline.isBehind(translation) ? timeline.current : nil
    let isCurrent = translation.version == timeline.current?.version
    return [
      "version": .text(translation.version.description),
      "path": .text(
        isDocument && (isCurrent || behind != nil)
          ? Address.document(document.id) : Address.revision(document.id, translation.version)),
      "language": .text(site.settings.language),
      "languageName": .text(site.name(of: site.settings.language)),
      "behind": .optional(behind) { current in
        [
          "version": .text(current.version.description), "date": site.interface.time(current.record.effective),
          "from": .text(translation.version.description),
          "comparisonPath": .optional(
            timeline.removal(of: current.version) == nil
              ? Address.comparison(document.id, translation.version, current.version) : nil),
        ]
      },
    ]
  }

  private func withdrawn(_ withdrawal: Withdrawal) -> TemplateValue {
    [
      "date": site.interface.time(withdrawal.date),
      "reason": recorded(withdrawal.reason),
      "successor": .optional(withdrawal.successor) {
        ["title": .text(titles[$0] ?? $0), "path": .text(path(Address.document($0)))]
      },
    ]
  }

  private func superseding(_ successor: Revision) -> TemplateValue {
    let isInForce = timeline.withdrawal != nil || timeline.current?.version == successor.version
    return [
      "version": .text(successor.version.description),
      "path": .text(path(Address.revision(document.id, successor.version))),
      "date": site.interface.time(successor.record.effective),
      "currentPath": .optional(isInForce ? nil : path(Address.document(document.id))),
    ]
  }

  private func announcement(_ revision: Revision) -> TemplateValue {
    [
      "version": .text(revision.version.description),
      "path": .text(path(Address.revision(document.id, revision.version))),
      "date": site.interface.time(revision.record.effective),
      "summary": recorded(revision.record.change),
      "comparisonPath": .comparisonPath(to: revision.version, of: document.id, timeline),
    ]
  }
}
