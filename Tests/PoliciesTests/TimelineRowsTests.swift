import Policies
import Testing

@Suite struct TimelineRowsTests {
  static let document = Document.sample(
    revisions: [
      .sample("2.2", published: "2019-01-10", approvals: [.sample("ciso", "2019-01-03")]),
      .sample("2.2.1", published: "2019-06-01", nature: .editorial, approvals: []),
      .sample("3.0", published: "2019-05-01", effective: "2019-08-01", nature: .material),
    ],
    history: [
      HistoryRow(approved: "2012-04-18".date, nature: .initial, change: "Initial version", author: "CISO"),
      HistoryRow(approved: "2017-05-02".date, change: "Second"),
      HistoryRow(approved: "2017-05-02".date, change: "Third"),
      HistoryRow(version: "2.0".version, approved: "2018-04-26".date, change: "GDPR"),
      HistoryRow(approved: "2018-10-01".date, change: "Between"),
    ])

  @Test func rowsOfHistoryAndRevisionsAreMergedNewestFirst() {
    let rows = Timeline(of: Self.document, asOf: "2019-12-31".date).rows
    #expect(
      rows.map(\.change) == [
        "Change in 3.0", "Change in 2.2.1", "Change in 2.2", "Between", "GDPR", "Third", "Second", "Initial version",
      ])
    #expect(
      rows.map { $0.version?.description } == ["3.0", "2.2.1", "2.2", nil, "2.0", nil, nil, nil])
    #expect(rows.map(\.hasText) == [true, true, true, false, false, false, false, false])
    #expect(rows.map { $0.status?.rawValue } == ["current"] + Array(repeating: "superseded", count: 7))
  }

  @Test func aRowSaysWhatIsRecordedAndNothingElse() throws {
    let rows = Timeline(of: Self.document, asOf: "2019-12-31".date).rows
    let first = try #require(rows.last)
    #expect(first.version == nil)
    #expect(first.nature == .initial)
    #expect(first.author == "CISO")
    #expect(first.approved == "2012-04-18".date)
    #expect(first.published == nil)
    #expect(!first.isRevision)
    #expect(rows[1].approved == nil)
    #expect(rows[1].published == "2019-06-01".date)
    #expect(rows[2].approved == "2019-01-03".date)
    #expect(rows[2].isRevision && rows[2].version == "2.2".version)
  }

  @Test func atAnEarlierDateLaterRowsAreLeftOutAndNobodyRecordedWhatWasInForce() {
    let rows = Timeline(of: Self.document, asOf: "2018-06-01".date).rows
    #expect(rows.map(\.change) == ["GDPR", "Third", "Second", "Initial version"])
    #expect(rows.allSatisfy { $0.status == nil })
  }
}
