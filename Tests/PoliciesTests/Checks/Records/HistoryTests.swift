import Policies
import Testing

@Suite struct HistoryTests {
  @Test(
    arguments: [
      ("2018-01-04", nil, "Change in 1.0", "; the file was approved on 2018-01-03, the row on 2018-01-04"),
      ("2018-01-03", .material, "Change in 1.0", "; the file's nature is 'initial', the row's 'material'"),
      ("2018-01-03", .initial, "Else", "; the file's change is 'Change in 1.0', the row's 'Else'"),
      ("2018-01-03", nil, "Change in 1.0", ""),
    ] as [(String, Nature?, String, String)])
  func aRowIsNoRevisionThatHasAFile(approved: String, nature: Nature?, change: String, difference: String) {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03", nature: .initial)],
      history: [HistoryRow(version: "1.0.0".version, approved: approved.date, nature: nature, change: change)])
    #expect(
      report(document) == [
        "error[history-contradicts-revision] document.yml, history.0.version: 1.0.0 | '1.0.0' is a history "
          + "row and a file\(difference) | the revision's file (1.0.md, version: \"1.0\")"
      ])
  }

  @Test func theHighestVersionIsAFile() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03")],
      history: [
        HistoryRow(version: "0.9".version, approved: "2017-01-03".date, nature: .initial, change: "Row"),
        HistoryRow(version: "2.0".version, approved: "2017-02-03".date, change: "Row"),
        HistoryRow(approved: "2019-02-03".date, change: "Row"),
      ])
    #expect(
      report(document) == [
        "error[history-above-revisions] document.yml, history.1.version: 2.0 | history row '2.0' is above '1.0', the "
          + "highest version with a file | the highest version (1.0.md, version: \"1.0\")"
      ])
  }

  @Test func aReviewComesAfterTheFirstRevision() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-20", nature: .initial, approvals: [.sample("ciso", "2018-01-03")])
      ],
      reviews: [Review(date: "2018-01-02".date, outcome: ""), Review(date: "2018-01-03".date, outcome: "")])
    #expect(
      report(document) == [
        "error[review-before-first-revision] document.yml, reviews.0.date: 2018-01-02 | the review of '2018-01-02' is "
          + "older than the first revision, of 2018-01-03 | the first revision (1.0.md, version: \"1.0\")"
      ])
  }

  @Test func aRowIsARevisionToReview() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2018-01-03")],
      history: [HistoryRow(approved: "2017-01-03".date, change: "Row")],
      reviews: [Review(date: "2017-01-03".date, outcome: ""), Review(date: "2017-01-02".date, outcome: "")])
    #expect(
      report(document) == [
        "error[review-before-first-revision] document.yml, reviews.1.date: 2017-01-02 | the review of '2017-01-02' is "
          + "older than the first revision, of 2017-01-03 | the first revision (document.yml, history.0.approved: "
          + "2017-01-03)"
      ])
  }
}
