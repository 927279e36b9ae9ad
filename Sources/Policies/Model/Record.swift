package import Diagnostics

/// What a revision's front matter says of it.
package struct Record: Hashable, Sendable {
  package var title: String
  package var nature: Nature
  /// The "nature of change" cell of the record of changes: one line.
  package var change: String
  /// For readers; empty where none was written.
  package var summary: String
  /// A title, not a role's id: what the file says stands whatever happens to the roles. Nil where it is not known.
  package var author: String?
  package var approvals: [Approval]
  /// When it was first shown.
  package var published: CivilDate
  /// When it applies.
  package var effective: CivilDate
  /// Whether it counts as the periodic review.
  package var isReview: Bool
  /// Flags and classes that the author confirms as meant (`confirmed: [number]`).
  package var confirmed: [String]
  /// What was written out when the revision was approved, in the text's order.
  package var expanded: [Expansion]
  /// Where the text was taken from, if it was not written here.
  package var imported: Imported?

  package init(
    title: String, nature: Nature, change: String, summary: String = "", author: String? = nil,
    approvals: [Approval] = [], published: CivilDate, effective: CivilDate? = nil, isReview: Bool? = nil,
    confirmed: [String] = [], expanded: [Expansion] = [], imported: Imported? = nil
  ) {
    self.title = title
    self.nature = nature
    self.change = change
    self.summary = summary
    self.author = author
    self.approvals = approvals
    self.published = published
    self.effective = effective ?? published
    self.isReview = isReview ?? nature.countsAsReview
    self.confirmed = confirmed
    self.expanded = expanded
    self.imported = imported
  }

  /// What `confirmed` may name: the flags of a redline, and the classes of a change.
  package static let confirmable = [
    "number", "date", "negation", "obligation", "link", "section", "formatting", "links", "punctuation", "wording",
  ]

  /// The date of the last approval: "date approved".
  package var approved: CivilDate? { approvals.map(\.date).max() }
}

/// One role's consent to a revision.
package struct Approval: Hashable, Sendable {
  package var role: String
  /// The role's title at the time.
  package var title: String
  /// Where it may be public.
  package var name: String?
  package var date: CivilDate
  /// What was consented to (`Consent`). Nil where it was not recorded.
  package var text: Digest?

  package init(role: String, title: String, name: String? = nil, date: CivilDate, text: Digest? = nil) {
    self.role = role
    self.title = title
    self.name = name
    self.date = date
    self.text = text
  }
}

/// A stretch of a revision's text that was written as a reference until the revision was approved.
package struct Expansion: Hashable, Sendable {
  /// What stood there: `{{> security-commitment}}`.
  package var source: String
  /// Lines and columns of the text after the front matter, both counted from 1.
  package var range: SourceRange

  package init(source: String, range: SourceRange) {
    self.source = source
    self.range = range
  }
}
