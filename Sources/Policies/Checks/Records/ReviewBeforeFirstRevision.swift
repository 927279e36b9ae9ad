package import Diagnostics

extension Rule {
  package static let reviewBeforeFirstRevision = Rule(
    "review-before-first-revision", .error, .record,
    summary: "a review is dated before the document's first revision",
    explanation: "What had not been written could not be reviewed. History rows count as revisions.",
    remedy: "Correct the date, or add a history row for the revision that was reviewed.",
    wrong: """
      # 1.0.md: published: 2019-01-03
      reviews:
        - { date: 2018-01-10, role: ciso, outcome: no change }
      """,
    right: """
      reviews:
        - { date: 2020-01-10, role: ciso, outcome: no change }
      """)
}

enum ReviewBeforeFirstRevision: RecordCheck {
  static let rule = Rule.reviewBeforeFirstRevision

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let all = document.recordedRevisions
    guard document.areEventsRead, !all.contains(where: { $0.date == nil }), let first = all.earliest,
      let day = first.date
    else { return [] }
    return document.control.reviews.enumerated().filter { $0.element.date < day }.map { index, review in
      document.control.places.finding(
        rule, "the review of '\(review.date)' is older than the first revision, of \(day)",
        help: "correct the date, or add a history row for what was reviewed", at: "reviews.\(index).date",
        related: [first.related("the first revision")])
    }
  }
}
