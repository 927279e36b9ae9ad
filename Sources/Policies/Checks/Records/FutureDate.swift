package import Diagnostics

extension Rule {
  package static let futureDate = Rule(
    "future-date", .error, .record,
    summary: "an approval or a review is dated in the future",
    explanation: """
      Nobody has approved or reviewed a text tomorrow. What is planned is not recorded before it has happened. One day \
      ahead passes, since it may be tomorrow already where the writer is; with --as-of nothing is said, since what is \
      dated later is then left out.
      """,
    remedy: "Correct the date, or record it when it has happened.",
    wrong: """
      reviews:
        - { date: 2091-01-10, role: ciso, outcome: no change }
      """,
    right: """
      reviews:
        - { date: 2019-01-10, role: ciso, outcome: no change }
      """)
}

enum FutureDate: RecordCheck {
  static let rule = Rule.futureDate

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard !context.isAsOfGiven else { return [] }
    let today = context.timeline.asOf
    let tomorrow = today.adding(days: 1)

    func finding(_ what: String, _ date: CivilDate, in places: Places, at keyPath: String) -> Finding? {
      guard date > tomorrow else { return nil }
      return places.finding(
        rule, "\(what) is dated '\(date)', in the future (today is \(today))",
        help: "correct the date, or record it when it has happened", at: keyPath)
    }
    func findings(_ approvals: [Approval], in places: Places) -> [Finding] {
      approvals.enumerated().compactMap { index, approval in
        finding("the approval", approval.date, in: places, at: "approvals.\(index).date")
      }
    }
    let control = document.control
    return document.revisions.flatMap { findings($0.record.approvals, in: $0.places) }
      + document.drafts.flatMap { findings($0.approvals, in: $0.places) }
      + document.translations.flatMap { findings($0.record.approvals, in: $0.places) }
      + control.history.enumerated().compactMap { index, row in
        finding("the approval", row.approved, in: control.places, at: "history.\(index).approved")
      }
      + control.reviews.enumerated().compactMap { index, review in
        finding("the review", review.date, in: control.places, at: "reviews.\(index).date")
      }
  }
}
