import Policies

/// `/documents.json`: how every document stands, for other programs.
struct DocumentsJSON: Encodable {
  struct DocumentItem: Encodable {
    var id: String
    var title: String
    var kind: String
    var product: String?
    var status: String?
    var current: String?
    var sha256: String?
    var lastUpdated: String?
    var inForceSince: String?
    var lastReviewed: String?
    var nextReview: String?
    var url: String
    var document: String
    /// The languages that it has a page in besides the site's own; absent where there is none.
    var languages: [LanguageJSON]?
    /// Only for people with the content at hand: what the current text carries that is worded otherwise now.
    var outdated: [OutdatedJSON]?
  }

  var format = "codicil-documents/1"
  var title: String
  var url: String
  /// The next day on which the status of any revision changes: when to build again at the latest.
  var nextChange: String?
  var documents: [DocumentItem]

  init(_ outcomes: [DocumentOutcome], on site: Site, showsOutdated: Bool = false) {
    title = site.settings.title
    url = site.settings.url
    nextChange = outcomes.compactMap(\.timeline.nextChange).min()?.description
    documents = outcomes.map { outcome in
      let timeline = outcome.timeline
      let shown = timeline.current ?? timeline.scheduled.first
      let id = outcome.document.id
      return DocumentItem(
        id: id, title: outcome.document.control.title, kind: outcome.document.control.kind.rawValue,
        product: outcome.document.control.product,
        status: shown.flatMap { timeline.status(of: $0.version)?.rawValue },
        current: timeline.withdrawal == nil ? timeline.current?.version.description : nil,
        sha256: timeline.current.flatMap { outcome.digests[$0.version]?.hex },
        lastUpdated: timeline.lastUpdated?.description, inForceSince: timeline.inForceSince?.description,
        lastReviewed: timeline.lastReviewed?.description, nextReview: timeline.nextReview?.description,
        url: site.url(Address.document(id)), document: site.url(Address.json(id)),
        languages: LanguageJSON.all(of: outcome.document, timeline, on: site),
        outdated: showsOutdated ? outcome.outdated.map { OutdatedJSON($0) } : nil)
    }
  }
}
