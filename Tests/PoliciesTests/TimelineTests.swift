import Policies
import Testing

@Suite struct TimelineTests {
  /// 3.0 is announced on 1 March and waits until 1 May; 2.0.1 fixes a typo meanwhile.
  static let waiting = Document.sample(revisions: [
    .sample("2.0", published: "2019-01-03", nature: .initial),
    .sample("2.0.1", published: "2019-04-01", nature: .editorial),
    .sample("3.0", published: "2019-03-01", effective: "2019-05-01", nature: .material),
  ])

  private func statuses(of document: Document, _ asOf: CivilDate) -> [String] {
    let timeline = Timeline(of: document, asOf: asOf)
    return document.revisions.map { timeline.status(of: $0.version)?.rawValue ?? "-" }
  }

  @Test(arguments: [
    ("2019-01-02", ["-", "-", "-"]),
    ("2019-01-03", ["current", "-", "-"]),
    ("2019-03-01", ["current", "-", "scheduled"]),
    ("2019-04-01", ["superseded", "current", "scheduled"]),
    ("2019-04-30", ["superseded", "current", "scheduled"]),
    ("2019-05-01", ["superseded", "superseded", "current"]),
  ])
  func aTypoIsFixedWhileAMaterialRevisionWaits(asOf: String, expected: [String]) {
    #expect(statuses(of: Self.waiting, asOf.date) == expected)
  }

  @Test(
    arguments: [
      ("2019-01-01", "2019-01-03"), ("2019-01-03", "2019-03-01"), ("2019-03-01", "2019-04-01"),
      ("2019-04-01", "2019-05-01"), ("2019-05-01", nil),
    ] as [(String, String?)])
  func theNextChangeIsTheNextDayWithAnotherStatus(asOf: String, expected: String?) {
    #expect(Timeline(of: Self.waiting, asOf: asOf.date).nextChange?.description == expected)
  }

  @Test func whatIsPublishedLaterIsHiddenEntirely() {
    let timeline = Timeline(of: Self.waiting, asOf: "2019-03-31".date)
    #expect(timeline.revisions.map(\.version.description) == ["2.0", "3.0"])
    #expect(timeline.rows.map(\.version?.description) == ["3.0", "2.0"])
    #expect(timeline.successor(of: "2.0".version)?.version == "3.0".version)
    #expect(timeline.scheduled.map(\.version.description) == ["3.0"])
  }

  @Test func aScheduledRevisionCalledOffGivesWayToWhatWasCurrent() {
    let document = Document.sample(
      revisions: [
        .sample("2.0", published: "2019-01-03"),
        .sample("3.0", published: "2019-03-01", effective: "2019-05-01"),
        .sample("3.1", published: "2019-06-01"),
      ],
      cancelled: [Event(version: "3.0".version, date: "2019-04-10".date, reason: "not needed")])
    #expect(statuses(of: document, "2019-04-09".date) == ["current", "scheduled", "-"])
    #expect(statuses(of: document, "2019-04-10".date) == ["current", "cancelled", "-"])
    #expect(statuses(of: document, "2019-05-01".date) == ["current", "cancelled", "-"])
    #expect(statuses(of: document, "2019-06-01".date) == ["superseded", "cancelled", "current"])

    let before = Timeline(of: document, asOf: "2019-04-09".date)
    #expect(before.nextChange == "2019-04-10".date)
    #expect(before.cancellation(of: "3.0".version) == nil)

    let after = Timeline(of: document, asOf: "2019-06-01".date)
    #expect(after.cancellation(of: "3.0".version)?.reason == "not needed")
    #expect(after.predecessor(of: "3.1".version)?.version == "2.0".version)
    #expect(after.predecessor(of: "3.0".version)?.version == "2.0".version)
    #expect(after.successor(of: "2.0".version)?.version == "3.1".version)
    #expect(after.successor(of: "3.0".version)?.version == "3.1".version)
    #expect(after.successor(of: "3.1".version) == nil)
    #expect(after.predecessor(of: "2.0".version) == nil)
  }

  @Test func whatWasCalledOffBeforeItsPublicationIsNeverShown() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2019-01-03"), .sample("2.0", published: "2019-03-01")],
      cancelled: [Event(version: "2.0".version, date: "2019-02-28".date, reason: "withdrawn by its author")])
    let timeline = Timeline(of: document, asOf: "2019-12-31".date)
    #expect(timeline.revisions.map(\.version.description) == ["1.0"])
    #expect(timeline.status(of: "2.0".version) == nil)
    #expect(timeline.current?.version == "1.0".version)
    #expect(Timeline(of: document, asOf: "2019-02-01".date).nextChange == nil)
  }

  @Test func fromItsWithdrawalADocumentsLastRevisionIsWithdrawn() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03"), .sample("2.0", published: "2019-01-03"),
        .sample("3.0", published: "2019-03-01", effective: "2019-07-01"),
      ],
      reviewCycle: "P1Y", withdrawn: Withdrawal(date: "2019-06-01".date, reason: "merged", successor: "statement"))
    let before = Timeline(of: document, asOf: "2019-05-31".date)
    #expect(statuses(of: document, "2019-05-31".date) == ["superseded", "current", "scheduled"])
    #expect(before.withdrawal == nil)
    #expect(before.nextReview == "2020-03-01".date)
    #expect(before.nextChange == "2019-06-01".date)

    for date in ["2019-06-01", "2019-07-01", "2025-01-01"].map(\.date) {
      let after = Timeline(of: document, asOf: date)
      #expect(statuses(of: document, date) == ["superseded", "withdrawn", "withdrawn"])
      #expect(after.current?.version == "2.0".version)
      #expect(after.scheduled.isEmpty)
      #expect(after.withdrawal?.successor == "statement")
      #expect(after.nextReview == nil)
      #expect(after.reviewState == nil)
      #expect(after.nextChange == nil)
    }
  }

  @Test func aDocumentWithOnlyAScheduledRevisionHasNoCurrentOne() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2019-01-03", effective: "2019-02-01", nature: .initial)
    ])
    let before = Timeline(of: document, asOf: "2019-01-31".date)
    #expect(before.current == nil)
    #expect(before.scheduled.map(\.version.description) == ["1.0"])
    #expect(before.lastUpdated == nil)
    #expect(before.inForceSince == nil)
    #expect(before.nextChange == "2019-02-01".date)
    #expect(Timeline(of: document, asOf: "2019-02-01".date).current?.version == "1.0".version)
  }

  @Test func ofEqualDatesTheHighestVersionIsCurrent() {
    let document = Document.sample(revisions: [
      .sample("2.9", published: "2019-01-03"), .sample("2.10", published: "2019-01-03"),
      .sample("2.10.1", published: "2019-01-03"),
    ])
    #expect(statuses(of: document, "2019-01-03".date) == ["superseded", "superseded", "current"])
    #expect(
      Timeline(of: document, asOf: "2019-01-03".date).rows.map(\.version?.description) == ["2.10.1", "2.10", "2.9"])
  }

  @Test func withoutRevisionsThereIsNothing() {
    let timeline = Timeline(of: .sample(), asOf: "2019-01-03".date)
    #expect(timeline.current == nil)
    #expect(timeline.rows.isEmpty)
    #expect(timeline.nextChange == nil)
    #expect(timeline.predecessor(of: "1.0".version) == nil)
  }

  @Test func approvalsAndRemovalsDatedLaterAreLeftOut() {
    let document = Document.sample(
      revisions: [
        .sample(
          "1.0", published: "2019-01-03", approvals: [.sample("ciso", "2019-01-02"), .sample("legal", "2019-02-01")])
      ],
      removed: [Event(version: "1.0".version, date: "2019-03-01".date, reason: "court order")])
    let early = Timeline(of: document, asOf: "2019-01-03".date)
    #expect(early.revisions.first?.record.approvals.map(\.role) == ["ciso"])
    #expect(early.rows.first?.approved == "2019-01-02".date)
    #expect(early.removal(of: "1.0".version) == nil)
    #expect(early.rows.first?.hasText == true)

    let late = Timeline(of: document, asOf: "2019-03-01".date)
    #expect(late.rows.first?.approved == "2019-02-01".date)
    #expect(late.removal(of: "1.0".version)?.reason == "court order")
    #expect(late.rows.first?.hasText == false)
    #expect(late.status(of: "1.0".version) == .current)
  }
}
