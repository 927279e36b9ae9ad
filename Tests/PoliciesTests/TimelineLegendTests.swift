import Policies
import Testing

@Suite struct TimelineLegendTests {
  @Test func anEditorialRevisionCorrectsButDoesNotChangeWhatIsInForce() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2018-01-03", nature: .initial),
      .sample("2.0", published: "2019-01-03", effective: "2019-02-03", nature: .material),
      .sample("2.0.1", published: "2019-03-01", nature: .editorial),
    ])
    let timeline = Timeline(of: document, asOf: "2019-03-01".date)
    #expect(timeline.lastUpdated == "2019-03-01".date)
    #expect(timeline.inForceSince == "2019-02-03".date)
    #expect(timeline.correction?.version == "2.0.1".version)

    let before = Timeline(of: document, asOf: "2019-02-28".date)
    #expect(before.lastUpdated == "2019-01-03".date)
    #expect(before.inForceSince == "2019-02-03".date)
    #expect(before.correction == nil)

    let announced = Timeline(of: document, asOf: "2019-02-02".date)
    #expect(announced.lastUpdated == "2018-01-03".date)
    #expect(announced.inForceSince == "2018-01-03".date)
  }

  @Test func aRevisionCalledOffWasNeverInForce() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", nature: .initial),
        .sample("2.0", published: "2019-01-03", effective: "2019-02-03", nature: .material),
        .sample("2.0.1", published: "2019-03-01", nature: .editorial),
      ],
      reviewCycle: "P1Y", cancelled: [Event(version: "2.0".version, date: "2019-01-20".date, reason: "")])
    let timeline = Timeline(of: document, asOf: "2019-03-01".date)
    #expect(timeline.inForceSince == "2018-01-03".date)
    #expect(timeline.lastReviewed == "2018-01-03".date)
  }

  @Test func inForceSinceIsUnknownWhereOnlyEditorialTextsAreArchived() {
    let document = Document.sample(revisions: [.sample("1.0.1", published: "2018-01-03", nature: .editorial)])
    #expect(Timeline(of: document, asOf: "2018-01-03".date).inForceSince == nil)
  }

  @Test(
    arguments: [
      (.initial, nil, true), (.material, nil, true), (.substantive, nil, true), (.clarification, nil, false),
      (.editorial, nil, false), (.editorial, true, true), (.material, false, false),
    ] as [(Nature, Bool?, Bool)])
  func revisionsCountAsReviewByNatureUnlessTheySayOtherwise(nature: Nature, isReview: Bool?, counts: Bool) {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2018-01-03"),
      .sample("2.0", published: "2019-01-03", nature: nature, isReview: isReview),
    ])
    #expect(Timeline(of: document, asOf: "2019-01-03".date).lastReviewed == (counts ? "2019-01-03" : "2018-01-03").date)
  }

  @Test func lastReviewedIsTheLatestOfReviewsAndRevisions() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2019-01-20", approvals: [.sample("ciso", "2019-01-03")]),
        .sample("2.0", published: "2021-01-20", approvals: [.sample("ciso", "2021-01-03")]),
      ],
      history: [
        HistoryRow(version: "0.9".version, approved: "2018-01-03".date, nature: .substantive, change: "Review"),
        HistoryRow(version: "0.9.1".version, approved: "2018-06-03".date, nature: .editorial, change: "Typo"),
        HistoryRow(approved: "2018-07-03".date, change: "Not known"),
      ],
      reviews: [
        Review(date: "2020-01-10".date, outcome: "no change"), Review(date: "2019-07-01".date, outcome: "no change"),
      ])
    let expected: [(String, String?)] = [
      ("2017-12-31", nil), ("2018-01-03", "2018-01-03"), ("2018-12-31", "2018-01-03"),
      ("2019-01-10", "2018-01-03"), ("2019-01-20", "2019-01-03"), ("2019-07-01", "2019-07-01"),
      ("2020-01-09", "2019-07-01"), ("2020-01-10", "2020-01-10"), ("2021-01-20", "2021-01-03"),
    ]
    for (asOf, lastReviewed) in expected {
      #expect(Timeline(of: document, asOf: asOf.date).lastReviewed?.description == lastReviewed, "as of \(asOf)")
    }
  }

  @Test(arguments: [
    ("2020-02-29", "P1Y", "2021-02-28"), ("2020-02-29", "P4Y", "2024-02-29"), ("2019-08-31", "P6M", "2020-02-29"),
    ("2019-01-31", "P1M", "2019-02-28"), ("2019-12-15", "P2W", "2019-12-29"),
  ])
  func theNextReviewIsACalendarPeriodAfterTheLast(last: String, every: String, next: String) {
    let document = Document.sample(revisions: [.sample("1.0", published: last)], reviewCycle: every)
    #expect(Timeline(of: document, asOf: last.date).nextReview == next.date)
  }

  @Test(
    arguments: [
      ("2020-12-02", .planned), ("2020-12-03", .due), ("2021-01-02", .due), ("2021-01-03", .overdue),
    ] as [(String, Timeline.ReviewState)])
  func aReviewIsDueWithinThirtyDaysAndOverdueTheDayAfter(asOf: String, state: Timeline.ReviewState) {
    let document = Document.sample(revisions: [.sample("1.0", published: "2020-01-02")], reviewCycle: "P1Y")
    #expect(Timeline(of: document, asOf: asOf.date).reviewState == state)
  }

  @Test func withoutACycleNoReviewIsAskedFor() {
    let timeline = Timeline(of: .sample(revisions: [.sample("1.0", published: "2020-01-02")]), asOf: "2030-01-01".date)
    #expect(timeline.nextReview == nil)
    #expect(timeline.reviewState == nil)
  }
}
