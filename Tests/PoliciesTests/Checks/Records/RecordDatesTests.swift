import Policies
import Testing

@Suite struct RecordDatesTests {
  @Test func aRevisionIsNotPublishedBeforeItsLastApproval() {
    let document = Document.sample(revisions: [
      .sample(
        "1.0", published: "2019-01-03", nature: .initial,
        approvals: [.sample("ciso", "2019-01-02"), .sample("legal", "2019-01-04"), .sample("dpo", "2019-01-01")])
    ])
    #expect(
      report(document) == [
        "error[published-before-approval] 1.0.md, published: 2019-01-03 | published on '2019-01-03', before the "
          + "approval of 2019-01-04 | approved here (1.0.md, approvals.1.date: 2019-01-04)"
      ])
  }

  @Test func aRevisionDoesNotTakeEffectBeforeItIsPublished() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2019-01-03", effective: "2019-01-02", nature: .initial)
    ])
    #expect(
      report(document) == [
        "error[effective-before-published] 1.0.md, effective: 2019-01-02 | effective on '2019-01-02', before it was "
          + "published on 2019-01-03 | published here (1.0.md, published: 2019-01-03)"
      ])
  }

  @Test func whereNoPublicationIsWrittenTheLastApprovalStandsForIt() {
    let document = Document.sample(revisions: [
      .sample("1.0", effective: "2019-01-02", nature: .initial, approvals: [.sample("ciso", "2019-01-03")])
    ])
    #expect(
      report(document) == [
        "error[effective-before-published] 1.0.md, effective: 2019-01-02 | effective on '2019-01-02', before it was "
          + "published on 2019-01-03 | published here (1.0.md, approvals.0.date: 2019-01-03)"
      ])
  }

  @Test func aHigherVersionDoesNotTakeEffectBeforeALowerOne() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2018-01-03", nature: .initial),
      .sample("1.1", published: "2019-01-03", effective: "2019-06-01"),
      .sample("1.2", published: "2019-02-01"),
      .sample("1.3", published: "2019-03-01", effective: "2019-05-31"),
      .sample("1.4", published: "2019-03-01", effective: "2019-06-01"),
    ])
    #expect(
      report(document) == [
        "error[effective-out-of-order] 1.2.md, published: 2019-02-01 | '1.2' takes effect on '2019-02-01', before the "
          + "lower '1.1' on 2019-06-01 | '1.1' takes effect here (1.1.md, effective: 2019-06-01)",
        "error[effective-out-of-order] 1.3.md, effective: 2019-05-31 | '1.3' takes effect on '2019-05-31', before the "
          + "lower '1.1' on 2019-06-01 | '1.1' takes effect here (1.1.md, effective: 2019-06-01)",
      ])
  }

  @Test func whatIsCancelledTakesNoEffect() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", nature: .initial),
        .sample("1.1", published: "2019-01-03", effective: "2019-06-01"),
        .sample("1.2", published: "2019-02-01"),
      ],
      cancelled: [Event(version: "1.1".version, date: "2019-01-31".date, reason: "")])
    #expect(report(document) == [])
  }
}
