package import Diagnostics

extension Rule {
  package static let alteredReview = Rule(
    "altered-review", .error, .seal,
    summary: "a recorded review is not as it was",
    explanation: """
      That a text was looked at on a day, by whom, and with what outcome, is a fact, and what 'last reviewed' is taken \
      from. A later review is another entry.
      """,
    remedy: "Write the review as it was; record a later one with 'codicil review'.")
}

enum AlteredReview: RecordedFacts {
  static let rule = Rule.alteredReview
  static let key = "reviews"

  static func facts(of control: Control) -> [RecordedFact] {
    control.reviews.enumerated().map { index, review in
      RecordedFact(
        "the review of \(quoted(review.date.description))", at: "\(key).\(index)",
        ["date": review.date.description, "role": review.role, "outcome": review.outcome])
    }
  }
}
