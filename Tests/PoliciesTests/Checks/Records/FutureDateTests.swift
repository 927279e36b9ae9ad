import Policies
import Testing

@Suite struct FutureDateTests {
  static let document = Document.sample(
    revisions: [
      .sample(
        "1.0", published: "2020-03-01",
        approvals: [.sample("ciso", "2020-01-01"), .sample("legal", "2020-01-02")])
    ],
    drafts: [.sample(approvals: [.sample("ciso", "2020-02-01")])],
    history: [
      HistoryRow(approved: "2019-01-02".date, change: "Trial"),
      HistoryRow(approved: "2020-01-02".date, change: "Trial"),
    ],
    reviews: [Review(date: "2020-01-01".date, outcome: ""), Review(date: "2020-03-02".date, outcome: "")])

  @Test func approvalsAndReviewsMoreThanADayAheadHaveNotHappened() {
    #expect(
      report(Self.document, today: "2019-12-31") == [
        "error[future-date] 1.0.md, approvals.1.date: 2020-01-02 | the approval is dated '2020-01-02', in the future "
          + "(today is 2019-12-31)",
        "error[future-date] document.yml, history.1.approved: 2020-01-02 | the approval is dated '2020-01-02', in the "
          + "future (today is 2019-12-31)",
        "error[future-date] document.yml, reviews.1.date: 2020-03-02 | the review is dated '2020-03-02', in the future "
          + "(today is 2019-12-31)",
        "error[future-date] draft.md, approvals.0.date: 2020-02-01 | the approval is dated '2020-02-01', in the future "
          + "(today is 2019-12-31)",
      ])
  }

  @Test func atADateAskedForTheyAreLeftOut() {
    #expect(report(Self.document, today: "2019-12-31", isAsOfGiven: true) == [])
  }

  @Test func onTheirDayTheyHaveHappened() {
    #expect(report(Self.document, today: "2020-03-02") == [])
  }
}
