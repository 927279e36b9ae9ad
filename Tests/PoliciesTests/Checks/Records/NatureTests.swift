import Policies
import Testing

@Suite struct NatureTests {
  @Test func aMaterialChangeNeedsASummary() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", nature: .initial),
        .sample("2.0", published: "2019-01-03", nature: .material, summary: " \n"),
      ],
      drafts: [.sample(nature: .material)])
    #expect(
      report(document) == [
        "error[material-without-summary] 2.0.md, nature: material | a 'material' change has no summary for readers",
        "error[material-without-summary] draft.md, nature: material | a 'material' change has no summary for readers",
      ])
  }

  @Test func shorterNoticeThanAskedForIsANoteInAnIssuedRevision() {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-03", nature: .initial),
        .sample("2.0", published: "2019-01-31", effective: "2019-02-27", nature: .material, summary: "New."),
        .sample("3.0", published: "2019-03-31", effective: "2019-04-30", nature: .material, summary: "New."),
        .sample("3.1", published: "2019-05-01"),
      ],
      notice: [.material: "P1M"])
    #expect(
      report(document) == [
        "note[short-notice] 2.0.md, effective: 2019-02-27 | effective on '2019-02-27', but material changes need P1M "
          + "from publication: 2019-02-28 | asked for here (document.yml, notice.material: P1M)"
      ])
  }

  @Test(
    arguments: [
      ("2.2", .material, "3.0", nil), ("2.2", .material, "2.3", "first number"), ("2.2", .substantive, "2.3", nil),
      ("2.2", .substantive, "3.0", nil), ("2.2", .substantive, "2.2.1", "first or second number"),
      ("2.2.1", .clarification, "2.2.2", "first or second number"), ("2.2", .clarification, "2.3", nil),
      ("2.2", .editorial, "2.2.1", nil), ("2.2", .editorial, "4.0", nil), ("2", .substantive, "2.0.1", "second number"),
      ("2", .substantive, "2.1", nil), ("2019-01-03", .material, "2019-02-03", nil),
      ("2019-01-03", .material, "2019-01-03.2", nil),
    ] as [(String, Nature, String, String?)])
  func theVersionRisesAsTheNatureAsks(from: String, nature: Nature, to: String, expected: String?) {
    let document = Document.sample(revisions: [
      .sample(from, published: "2018-01-03", nature: .initial),
      .sample(to, published: "2019-01-03", nature: nature, summary: "New."),
    ])
    let lines = report(document)
    if let expected {
      #expect(lines.count == 1)
      #expect(lines.first?.hasPrefix("warning[small-version-step] \(to).md, version: ") == true)
      #expect(lines.first?.contains("a \(nature.rawValue) change raises the ") == true)
      #expect(lines.first?.contains(expected) == true)
    } else {
      #expect(lines == [])
    }
  }

  @Test func theVersionBeforeMayBeARowAndIsNotACancelledOne() {
    let document = Document.sample(
      revisions: [
        .sample("3.0", published: "2019-01-03", effective: "2019-06-01", nature: .material, summary: "New."),
        .sample("3.1", published: "2019-07-03", nature: .material, summary: "New."),
        .sample("3.1.1", published: "2019-08-03"),
      ],
      history: [HistoryRow(version: "2.0".version, approved: "2018-01-03".date, change: "Row")],
      cancelled: [Event(version: "3.0".version, date: "2019-02-01".date, reason: "")])
    #expect(
      report(document) == [
        "warning[small-version-step] 3.1.1.md, version: \"3.1.1\" | '3.1.1' follows '3.1', but a substantive change "
          + "raises the first or second number | the version before (3.1.md, version: \"3.1\")"
      ])
  }

  @Test func aDraftIsToldWhatItsApprovalWillAskFor() {
    let first = Revision.sample("1.0", published: "2018-01-03", nature: .initial)
    let empty = Document.sample(revisions: [first], drafts: [.sample(nature: nil, change: "", author: nil)])
    #expect(
      report(empty) == [
        "note[incomplete-draft] draft.md, title: Privacy Policy | the draft's record lacks 'nature', 'change' and "
          + "'author'"
      ])
    let complete = Document.sample(revisions: [first], drafts: [.sample()])
    #expect(report(complete) == [])
  }
}
