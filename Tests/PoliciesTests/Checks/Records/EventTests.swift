import Diagnostics
import Policies
import Testing

@Suite struct EventTests {
  static let revisions: [Revision] = [
    .sample("1.0", published: "2018-01-03", nature: .initial),
    .sample("2.0", published: "2019-01-03", effective: "2019-06-01", nature: .material, summary: "New."),
  ]

  private func event(_ version: String, _ date: String) -> Event {
    Event(version: version.version, date: date.date, reason: "not needed")
  }

  @Test func onlyWhatIsThereIsCancelledOrRemoved() {
    let document = Document.sample(
      revisions: Self.revisions, history: [HistoryRow(version: "0.9".version, approved: "2017-01-03".date, change: "")],
      cancelled: [event("2.1", "2019-02-01")], removed: [event("0.9", "2019-02-01"), event("0.8", "2019-02-01")])
    #expect(
      report(document).filter { $0.contains("unknown") } == [
        "error[unknown-event-version] document.yml, cancelled.0.version: 2.1 | '2.1' is cancelled, but has no file",
        "error[unknown-event-version] document.yml, removed.1.version: 0.8 | '0.8' is removed, but has no file and no row "
          + "of the history",
      ])
  }

  @Test func whatIsMeantIsGuessed() {
    let document = Document.sample(revisions: Self.revisions, cancelled: [event("2.1", "2019-02-01")])
    let context = RecordContext(timeline: Timeline(of: document, asOf: "2019-12-31".date), isAsOfGiven: false)
    #expect(RecordChecks.findings(in: document, context).map(\.help) == ["did you mean '2.0'?"])
  }

  @Test(arguments: ["2019-06-01", "2019-07-01"])
  func whatIsInForceIsNotCancelled(date: String) {
    let document = Document.sample(revisions: Self.revisions, cancelled: [event("2.0", date)])
    #expect(
      report(document) == [
        "error[cancelled-in-force] document.yml, cancelled.0.date: \(date) | '2.0' cannot be cancelled on '\(date)', "
          + "it has been in force since 2019-06-01 | takes effect here (2.0.md, effective: 2019-06-01)"
      ])
  }

  @Test func theFileOfATextThatIsRemovedGoes() {
    let document = Document.sample(revisions: Self.revisions, removed: [event("1.0", "2019-07-01")])
    #expect(
      report(document) == [
        "error[removed-text-present] document.yml, removed.0.version: 1.0 | the text of '1.0' is removed since "
          + "2019-07-01, but its file is still here | this file (1.0.md)"
      ])
    #expect(report(document, today: "2019-06-30") == [])
  }

  @Test func whatIsScheduledMayBeCancelled() {
    let document = Document.sample(
      revisions: Self.revisions, cancelled: [event("2.0", "2019-05-31")])
    #expect(report(document) == [])
  }

  @Test func nothingIsCancelledOrRemovedTwice() {
    let document = Document.sample(
      revisions: Self.revisions, cancelled: [event("2.0", "2019-05-01"), event("2", "2019-05-02")],
      removed: [event("2.0", "2019-05-01"), event("1.0", "2019-05-01"), event("1.0", "2019-05-01")])
    #expect(
      report(document).filter { $0.contains("duplicate") } == [
        "error[duplicate-event] document.yml, cancelled.1.version: 2 | '2' is cancelled a second time | first "
          + "cancelled here (document.yml, cancelled.0.version: 2.0)",
        "error[duplicate-event] document.yml, removed.2.version: 1.0 | '1.0' is removed a second time | first removed "
          + "here (document.yml, removed.1.version: 1.0)",
      ])
  }

  @Test func aDocumentIsWithdrawnAfterSomethingWasInForce() {
    let first = Revision.sample("1.0", published: "2019-01-03", effective: "2019-02-03", nature: .initial)
    let early = Document.sample(
      revisions: [first], withdrawn: Withdrawal(date: "2019-02-02".date, reason: "not needed"))
    #expect(
      report(early) == [
        "error[withdrawn-before-in-force] document.yml, withdrawn.date: 2019-02-02 | the document is withdrawn on "
          + "'2019-02-02', before any revision was in force | takes effect here (1.0.md, effective: 2019-02-03)"
      ])
    let fine = Document.sample(
      revisions: [first], withdrawn: Withdrawal(date: "2019-02-03".date, reason: "not needed"))
    #expect(report(fine) == [])
    let row = HistoryRow(version: "0.9".version, approved: "2018-01-03".date, nature: .initial, change: "Row")
    let old = Document.sample(
      revisions: [.sample("1.0", published: "2019-01-03", effective: "2019-02-03")], history: [row],
      withdrawn: Withdrawal(date: "2019-02-02".date, reason: "not needed"))
    #expect(report(old) == [])
  }

  @Test func afterItsWithdrawalADocumentHasNoNewRevisions() {
    let document = Document.sample(
      revisions: Self.revisions, withdrawn: Withdrawal(date: "2019-01-02".date, reason: "merged"))
    #expect(
      report(document) == [
        "error[published-after-withdrawal] 2.0.md, published: 2019-01-03 | published on '2019-01-03', after the "
          + "document was withdrawn on 2019-01-02 | withdrawn here (document.yml, withdrawn.date: 2019-01-02)"
      ])
    let scheduled = Document.sample(
      revisions: Self.revisions, withdrawn: Withdrawal(date: "2019-01-03".date, reason: "merged"))
    #expect(report(scheduled) == [])
  }
}
