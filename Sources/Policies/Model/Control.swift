/// A document's identity, its control, and the events outside its texts: `document.yml`.
package struct Control: Sendable {
  package var title: String
  package var kind: Kind
  package var summary: String
  /// A role's id. Nil only in a document that was imported.
  package var owner: String?
  /// Roles' ids; all of them must approve a revision.
  package var approvers: [String]
  package var product: String?
  package var classification: String?
  /// How often it is reviewed; nil: no cycle.
  package var reviewCycle: Period?
  /// The least time from published to effective, by nature.
  package var notice: [Nature: Period]
  /// Roles' ids.
  package var distribution: [String]
  /// Former ids (`cloud-security-statement`) and paths (`/old/path/`).
  package var aliases: [String]
  /// Where a section went for good: old id to a path of the site.
  package var anchors: [MovedAnchor]
  /// Revisions without an archived text, in the file's order.
  package var history: [HistoryRow]
  package var reviews: [Review]
  package var cancelled: [Event]
  package var withdrawn: Withdrawal?
  package var removed: [Event]
  package var places: Places

  package init(
    title: String, kind: Kind, summary: String = "", owner: String? = nil, approvers: [String] = [],
    product: String? = nil, classification: String? = nil, reviewCycle: Period? = nil, notice: [Nature: Period] = [:],
    distribution: [String] = [], aliases: [String] = [], anchors: [MovedAnchor] = [], history: [HistoryRow] = [],
    reviews: [Review] = [], cancelled: [Event] = [], withdrawn: Withdrawal? = nil, removed: [Event] = [],
    places: Places
  ) {
    self.title = title
    self.kind = kind
    self.summary = summary
    self.owner = owner
    self.approvers = approvers
    self.product = product
    self.classification = classification
    self.reviewCycle = reviewCycle
    self.notice = notice
    self.distribution = distribution
    self.aliases = aliases
    self.anchors = anchors
    self.history = history
    self.reviews = reviews
    self.cancelled = cancelled
    self.withdrawn = withdrawn
    self.removed = removed
    self.places = places
  }
}

package struct MovedAnchor: Hashable, Sendable {
  package var id: String
  package var target: String

  package init(id: String, target: String) {
    self.id = id
    self.target = target
  }
}

/// A revision whose text is not archived: in the record of changes, without a page. What is nil was not recorded.
package struct HistoryRow: Hashable, Sendable {
  package var version: Version?
  package var approved: CivilDate
  package var nature: Nature?
  package var change: String
  package var author: String?

  package init(
    version: Version? = nil, approved: CivilDate, nature: Nature? = nil, change: String, author: String? = nil
  ) {
    self.version = version
    self.approved = approved
    self.nature = nature
    self.change = change
    self.author = author
  }
}

/// A look at a document that changed nothing: moves "last reviewed", not "last updated".
package struct Review: Hashable, Sendable {
  package var date: CivilDate
  package var role: String?
  package var outcome: String

  package init(date: CivilDate, role: String? = nil, outcome: String) {
    self.date = date
    self.role = role
    self.outcome = outcome
  }
}

/// A scheduled revision called off, or a revision's text that had to go.
package struct Event: Hashable, Sendable {
  package var version: Version
  package var date: CivilDate
  package var reason: String

  package init(version: Version, date: CivilDate, reason: String) {
    self.version = version
    self.date = date
    self.reason = reason
  }
}

/// The end of a document.
package struct Withdrawal: Hashable, Sendable {
  package var date: CivilDate
  package var reason: String
  /// The id of the document that takes its place.
  package var successor: String?

  package init(date: CivilDate, reason: String, successor: String? = nil) {
    self.date = date
    self.reason = reason
    self.successor = successor
  }
}
