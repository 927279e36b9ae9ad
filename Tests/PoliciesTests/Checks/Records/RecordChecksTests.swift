import Policies
import Testing

@Suite struct RecordChecksTests {
  @Test func aSoundRecordHasNoFindings() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", nature: .initial),
        .sample("1.1", published: "2018-06-03", nature: .clarification),
        .sample(
          "2.0", published: "2019-03-01", effective: "2019-05-01", nature: .material, summary: "A new purpose.",
          approvals: [.sample("ciso", "2019-02-20"), .sample("legal", "2019-02-27")]),
        .sample(
          "1.1.1", published: "2019-04-01", nature: .editorial,
          approvals: [.sample("legal", "2019-04-01"), .sample("ciso", "2019-04-01")]),
        .sample("3.0", published: "2019-07-01", effective: "2019-09-01", nature: .material, summary: "Another."),
        .sample("3.1", published: "2019-07-15"),
      ],
      drafts: [.sample(nature: .material, summary: "To come.", approvals: [.sample("ciso", "2019-12-31")])],
      reviewCycle: "P1Y", notice: [.material: "P30D"],
      reviews: [Review(date: "2019-12-30".date, outcome: "no change")],
      cancelled: [Event(version: "3.0".version, date: "2019-07-10".date, reason: "not needed")],
      removed: [Event(version: "1.0".version, date: "2020-08-01".date, reason: "court order")])
    #expect(report(document) == [])
  }

  @Test func aDocumentWithoutRevisionsHasNoFindings() {
    #expect(report(.sample()) == [])
  }
}
