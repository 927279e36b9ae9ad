package import Diagnostics

extension Rule {
  package static let historyContradictsRevision = Rule(
    "history-contradicts-revision", .error, .record,
    summary: "a history row has the version of a revision file",
    explanation: """
      The history holds revisions whose text was not kept. One that has a file would stand twice in the record of \
      changes, and where the two differ nobody could say which is true.
      """,
    remedy: "Delete the row; what the file says is the record. Where the row is another revision, correct its version.",
    wrong: """
      # beside 2.2.md
      history:
        - { version: "2.2", approved: 2019-01-04, change: Review }
      """,
    right: """
      history:
        - { version: "2.0", approved: 2018-04-26, change: Review and update }
      """)
}

enum HistoryContradictsRevision: RecordCheck {
  static let rule = Rule.historyContradictsRevision

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let revisions = Dictionary(document.revisions.map { ($0.version, $0) }) { first, _ in first }
    return document.control.history.enumerated().compactMap { index, row in
      guard let version = row.version, let revision = revisions[version] else { return nil }
      return document.control.places.finding(
        rule, "'\(version)' is a history row and a file\(difference(of: revision, row))",
        help: "delete the row, or correct its version", at: "history.\(index).version",
        related: [revision.places.related("the revision's file", at: "version")])
    }
  }

  private static func difference(of revision: Revision, _ row: HistoryRow) -> String {
    let (record, places) = (revision.record, revision.places)
    if revision.isApprovedKnown, let approved = record.approved, approved != row.approved {
      return "; the file was approved on \(approved), the row on \(row.approved)"
    }
    if places.areRead("nature"), let nature = row.nature, nature != record.nature {
      return "; the file's nature is '\(record.nature)', the row's '\(nature)'"
    }
    guard places.areRead("change"), row.change != record.change else { return "" }
    return "; the file's change is \(quoted(record.change)), the row's \(quoted(row.change))"
  }
}
