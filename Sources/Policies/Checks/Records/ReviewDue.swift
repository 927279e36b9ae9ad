package import Diagnostics

extension Rule {
  package static let reviewDue = Rule(
    "review-due", .warning, .calendar,
    summary: "a document's periodic review is due within 30 days",
    explanation: """
      'review.every' in document.yml says how often somebody looks at the document. The next review is due that long \
      after the last one, by calendar months; revisions that count as a review move it too.
      """,
    remedy: "Look at the document, then add a row to `reviews:` in document.yml, or issue a revision.")
}

enum ReviewDue: RecordCheck {
  static let rule = Rule.reviewDue

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let timeline = context.timeline
    guard timeline.reviewState == .due, document.isLastReviewKnown, let last = timeline.lastReviewed,
      let next = timeline.nextReview
    else { return [] }
    return [
      document.control.places.finding(
        rule, "the review is due by '\(next)' (last reviewed on \(last))",
        help: "review the text, then record it: codicil review \(document.id) --by ROLE", at: "review.every")
    ]
  }
}
