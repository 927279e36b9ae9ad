package import Diagnostics

extension Rule {
  package static let reviewOverdue = Rule(
    "review-overdue", .warning, .calendar,
    summary: "a document's periodic review is overdue",
    explanation: """
      'review.every' in document.yml promises readers and auditors how often somebody looks at the document, and the \
      legend shows when that was due.
      """,
    remedy: "Look at the document, then add a row to `reviews:` in document.yml, or issue a revision.")
}

enum ReviewOverdue: RecordCheck {
  static let rule = Rule.reviewOverdue

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let timeline = context.timeline
    guard timeline.reviewState == .overdue, document.isLastReviewKnown, let last = timeline.lastReviewed,
      let next = timeline.nextReview
    else { return [] }
    return [
      document.control.places.finding(
        rule, "the review has been overdue since '\(next)' (last reviewed on \(last))",
        help: "review the text, then record it: codicil review \(document.id) --by ROLE", at: "review.every")
    ]
  }
}
