/// How a document stands at a date: which revision is current, what is scheduled, when it was updated and reviewed.
///
/// What is dated later than that has not happened and is left out: revisions published later, approvals, reviews,
/// cancellations, removals, the withdrawal, rows of the history. Only `nextChange` looks ahead.
package struct Timeline: Sendable {
  package let asOf: CivilDate
  /// What is published, lowest version first. A revision called off before its publication never is.
  package let revisions: [Revision]
  /// The highest version that is published, effective and not cancelled. After the withdrawal the last that was, its
  /// status then `withdrawn`.
  package let current: Revision?
  /// Nil while the document is not withdrawn.
  package let withdrawal: Withdrawal?
  /// The latest of the reviews and of the revisions that count as one, these dated by their last approval.
  package private(set) var lastReviewed: CivilDate?
  /// A cycle after `lastReviewed`. Nil without a cycle and after the withdrawal.
  package private(set) var nextReview: CivilDate?
  /// The next day on which a revision gets its first status or another one, as far as the record knows.
  package private(set) var nextChange: CivilDate?
  /// The record of changes, newest first.
  package private(set) var rows: [Row] = []

  /// The first day that the record of changes knows of.
  package private(set) var created: CivilDate?

  /// The translations that are published, by language, version and correction.
  package let translations: [Translation]
  /// The languages that there are translations into, as addresses have them, in alphabetic order.
  package let languages: [String]
  let translationsByVersion: [Version: [Translation]]
  /// What each language's page of the document shows.
  let translationsByLanguage: [String: Translation]

  private let statuses: ByVersion<Status>
  private let cancellations: [Version: Event]
  private let removals: [Version: Event]
  /// Versions whose text had to go, so that only a row of the history is left.
  private let gaps: [Version]

  package init(of document: Document, asOf: CivilDate) {
    let control = document.control
    let calledOff = Timeline.byVersion(control.cancelled)
    let publishable = document.revisions.keeping { revision in
      calledOff[revision.version].map { $0.date >= revision.record.published } ?? true
    }
    let cancellations = calledOff.filter { $0.value.date <= asOf }
    let withdrawal = control.withdrawn.flatMap { $0.date <= asOf ? $0 : nil }
    let lastDay = withdrawal?.date ?? asOf

    self.asOf = asOf
    self.cancellations = cancellations
    self.withdrawal = withdrawal
    removals = Timeline.byVersion(control.removed.filter { $0.date <= asOf })
    let archived = Set(document.revisions.map(\.version))
    gaps = control.removed.map(\.version).filter { !archived.contains($0) }
    let published = publishable.keeping { $0.record.published <= asOf }
    let isApproved = published.allSatisfy { $0.record.approvals.allSatisfy { $0.date <= asOf } }
    revisions = isApproved ? published : published.map { $0.leavingOut(approvalsAfter: asOf) }
    current = revisions.last { $0.record.effective <= lastDay && cancellations[$0.version] == nil }

    var statuses: ByVersion<Status> = [:]
    for revision in revisions {
      statuses[revision.version] =
        if cancellations[revision.version] != nil {
          .cancelled
        } else if let current, revision.version < current.version {
          .superseded
        } else if withdrawal != nil {
          .withdrawn
        } else {
          revision.version == current?.version ? .current : .scheduled
        }
    }
    self.statuses = statuses
    let translations =
      document.translations.isEmpty
      ? []
      : Timeline.published(
        document.translations, asOf: asOf, shown: Set(revisions.map(\.version)).subtracting(removals.keys))
    let newest = current?.version
    let shown = translations.filter { translation in newest.map { translation.version <= $0 } ?? false }
    self.translations = translations
    translationsByVersion = Dictionary(grouping: translations, by: \.version)
    translationsByLanguage = Dictionary(shown.map { ($0.languageFolder, $0) }) { $1 }
    languages = translations.reduce(into: []) { if $0.last != $1.languageFolder { $0.append($1.languageFolder) } }

    lastReviewed = lastReview(in: control)
    nextReview = withdrawal == nil ? lastReviewed.flatMap { last in control.reviewCycle.map(last.adding) } : nil
    nextChange = change(after: publishable, calledOff: calledOff.values, withdrawn: control.withdrawn)
    rows = rows(withHistory: control.history)
    created = rows.compactMap { $0.approved ?? $0.published }.min()
  }

  private static func byVersion(_ events: [Event]) -> [Version: Event] {
    Dictionary(events.map { ($0.version, $0) }) { first, _ in first }
  }
}

extension Timeline {
  /// Nil for what is not published.
  package func status(of version: Version) -> Status? { statuses[version] }

  /// Published, not effective yet and not cancelled, lowest version first: the first takes effect next. Empty after the
  /// withdrawal.
  package var scheduled: [Revision] { revisions.filter { statuses[$0.version] == .scheduled } }

  /// How a revision was called off.
  package func cancellation(of version: Version) -> Event? { cancellations[version] }

  /// Why a revision's text is not shown any more.
  package func removal(of version: Version) -> Event? { removals[version] }

  /// Whether a text that had to go lies between two versions, so that what the higher one changed cannot be shown.
  func hasGap(between low: Version, and high: Version) -> Bool { gaps.contains { low < $0 && $0 < high } }

  /// What a revision changes: the nearest lower version that was not called off.
  package func predecessor(of version: Version) -> Revision? {
    revisions[..<boundary { $0 < version }].last { cancellations[$0.version] == nil }
  }

  /// What changes a revision: the nearest higher version that was not called off, in force or scheduled.
  package func successor(of version: Version) -> Revision? {
    revisions[boundary { $0 <= version }...].first { cancellations[$0.version] == nil }
  }

  /// The index of the first revision whose version is not below, which all lower ones are.
  func boundary(isBelow: (Version) -> Bool) -> Int {
    var low = 0
    var high = revisions.count
    while low < high {
      let middle = (low + high) / 2
      if isBelow(revisions[middle].version) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Revision {
  fileprivate func leavingOut(approvalsAfter date: CivilDate) -> Revision {
    guard record.approvals.contains(where: { $0.date > date }) else { return self }
    var copy = self
    copy.record.approvals.removeAll { $0.date > date }
    return copy
  }
}

extension [Revision] {
  /// Those that are meant; where all are, the same array, which is not copied then: most histories lie in the past.
  fileprivate func keeping(_ isMeant: (Revision) -> Bool) -> [Revision] {
    allSatisfy(isMeant) ? self : filter(isMeant)
  }
}
