import Diagnostics
import Policies
import Testing

@Suite struct PeriodicReviewTests {
  static let document = Document.sample(
    revisions: [.sample("1.0", published: "2019-02-28", nature: .initial)], reviewCycle: "P1Y",
    reviews: [Review(date: "2020-02-29".date, outcome: "no change")])

  @Test(arguments: [
    ("2021-01-28", []),
    ("2021-01-29", ["warning[review-due] document.yml, review.every: P1Y | the review is due by '2021-02-28'"]),
    ("2021-02-28", ["warning[review-due] document.yml, review.every: P1Y | the review is due by '2021-02-28'"]),
    (
      "2021-03-01",
      ["warning[review-overdue] document.yml, review.every: P1Y | the review has been overdue since '2021-02-28'"]
    ),
  ])
  func aReviewIsDueWithinThirtyDaysThenOverdue(today: String, expected: [String]) {
    #expect(report(Self.document, today: today) == expected.map { $0 + " (last reviewed on 2020-02-29)" })
    #expect(report(Self.document, today: today, isAsOfGiven: true).count == expected.count)
  }

  @Test func strictDoesNotCountThem() {
    #expect(Rule.reviewDue.basis == .calendar)
    #expect(Rule.reviewOverdue.basis == .calendar)
  }

  @Test func afterTheWithdrawalNobodyReviews() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03", nature: .initial)], reviewCycle: "P1Y",
      withdrawn: Withdrawal(date: "2018-12-01".date, reason: "merged"))
    #expect(report(document, today: "2021-01-01") == [])
  }
}
