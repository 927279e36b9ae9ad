import Policies
import Testing

@Suite struct InitialTests {
  private func row(
    _ version: String?, _ approved: String, _ nature: Nature? = nil
  ) -> HistoryRow {
    HistoryRow(version: version?.version, approved: approved.date, nature: nature, change: "Row")
  }

  @Test func theFirstRevisionIsInitial() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2018-01-03"), .sample("1.1", published: "2019-01-03", nature: .clarification),
    ])
    #expect(
      report(document) == [
        "error[missing-initial] 1.0.md, nature: substantive | no revision is 'initial': '1.0', the first with a text, "
          + "is 'substantive'"
      ])
  }

  @Test func aRowOfUnknownNatureMayBeTheFirst() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03")],
      history: [row(nil, "2016-01-03", .substantive), row(nil, "2017-01-03")])
    #expect(report(document) == [])
  }

  @Test func aRowMayBeInitial() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03")],
      history: [row(nil, "2016-01-03", .initial), row(nil, "2017-01-03", .material)])
    #expect(report(document) == [])
  }

  @Test func rowsOfKnownNatureNeedAnInitialOneToo() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03")], history: [row("0.9", "2016-01-03", .material)])
    #expect(report(document).map { $0.prefix(22) } == ["error[missing-initial]"])
  }

  @Test func nothingComesBeforeTheInitialRevision() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", nature: .initial),
        .sample("2.0", published: "2019-01-03", nature: .initial),
      ],
      drafts: [.sample(nature: .initial)])
    #expect(
      report(document) == [
        "error[misplaced-initial] 2.0.md, nature: initial | 'initial' is the first revision's nature, but "
          + "'1.0' comes before this one | comes before (1.0.md, version: \"1.0\")",
        "error[misplaced-initial] draft.md, nature: initial | 'initial' is the first revision's nature, but "
          + "'1.0' comes before this one | comes before (1.0.md, version: \"1.0\")",
      ])
  }

  @Test func aLowerRowComesBefore() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03", nature: .initial)], history: [row("0.9", "2018-02-03")])
    #expect(
      report(document) == [
        "error[misplaced-initial] 1.0.md, nature: initial | 'initial' is the first revision's nature, but "
          + "'0.9' comes before this one | comes before (document.yml, history.0.version: 0.9)"
      ])
  }

  @Test func withoutAVersionTheDateDecides() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03", nature: .initial)], history: [row(nil, "2018-01-02")])
    #expect(
      report(document) == [
        "error[misplaced-initial] 1.0.md, nature: initial | 'initial' is the first revision's nature, but "
          + "the revision of 2018-01-02 comes before this one | comes before (document.yml, history.0.approved: 2018-01-02)"
      ])
    let later = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03", nature: .initial)], history: [row(nil, "2018-01-03")])
    #expect(report(later) == [])
  }

  @Test func anInitialRowIsNotPrecededByAFile() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03")], history: [row(nil, "2018-01-04", .initial)])
    #expect(
      report(document) == [
        "error[misplaced-initial] document.yml, history.0.nature: initial | 'initial' is the first revision's nature, but "
          + "'1.0' comes before this one | comes before (1.0.md, version: \"1.0\")"
      ])
  }

  @Test func afterACancelledInitialRevisionAnotherMayBeInitial() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", effective: "2018-03-01", nature: .initial),
        .sample("1.1", published: "2018-04-01", nature: .initial),
      ],
      cancelled: [Event(version: "1.0".version, date: "2018-02-01".date, reason: "")])
    #expect(report(document) == [])
  }
}
