import Policies

/// `/ID/document.json`: a document's record for other programs.
struct DocumentJSON: Encodable {
  var format = "codicil-document/1"
  var id: String
  var title: String
  var kind: String
  var summary: String?
  var product: String?
  var classification: String?
  var owner: String?
  var url: String
  var status: String?
  var current: String?
  var lastUpdated: String?
  var inForceSince: String?
  var lastReviewed: String?
  var nextReview: String?
  /// The next day on which a status changes, as far as the record knows.
  var nextChange: String?
  var withdrawn: WithdrawalJSON?
  /// Newest first, also those whose text is not archived.
  var revisions: [RevisionJSON]
  /// Absent of a document without any.
  var translations: [TranslationJSON]?
  var reviews: [ReviewJSON]
  /// Only for people with the content at hand: what the current text carries that is worded otherwise now.
  var outdated: [OutdatedJSON]?

  init(
    _ document: Document, _ timeline: Timeline, digests: ByVersion<Digest>, translationDigests: [String: Digest],
    on site: Site, outdated: [OutdatedJSON]? = nil
  ) {
    self.outdated = outdated
    let control = document.control
    id = document.id
    title = control.title
    kind = control.kind.rawValue
    summary = control.summary.isEmpty ? nil : control.summary
    product = control.product
    classification = control.classification
    owner = control.owner.map(site.organization.title(ofRole:))
    url = site.url(Address.document(document.id))
    status = (timeline.current ?? timeline.scheduled.first).flatMap { timeline.status(of: $0.version)?.rawValue }
    current = timeline.withdrawal == nil ? timeline.current?.version.description : nil
    lastUpdated = timeline.lastUpdated?.description
    inForceSince = timeline.inForceSince?.description
    lastReviewed = timeline.lastReviewed?.description
    nextReview = timeline.nextReview?.description
    nextChange = timeline.nextChange?.description
    withdrawn = timeline.withdrawal.map {
      WithdrawalJSON(date: $0.date.description, reason: $0.reason, successor: $0.successor)
    }
    revisions = timeline.rows.map {
      RevisionJSON($0, timeline.record(of: $0), of: document.id, digests: digests, on: site)
    }
    translations =
      timeline.translations.isEmpty
      ? nil
      : timeline.translations.map {
        TranslationJSON($0, of: document, timeline, digests: translationDigests, on: site)
      }
    reviews = control.reviews.filter { $0.date <= timeline.asOf }.map {
      ReviewJSON(
        date: $0.date.description, role: $0.role.map(site.organization.title(ofRole:)), outcome: $0.outcome)
    }
  }
}

struct WithdrawalJSON: Encodable {
  var date: String
  var reason: String
  var successor: String?
}

struct ReviewJSON: Encodable {
  var date: String
  var role: String?
  var outcome: String
}
