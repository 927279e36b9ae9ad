package import Diagnostics

extension Rule {
  package static let historyAboveRevisions = Rule(
    "history-above-revisions", .error, .record,
    summary: "a history row has a higher version than every file",
    explanation: """
      The history holds revisions whose text was not kept. The latest text is what readers are shown, so the highest \
      version must be a file.
      """,
    remedy: "Add the file of that revision, or correct the row's version.",
    wrong: """
      # the highest file is 2.2.md
      history:
        - { version: "3.0", approved: 2019-05-01, change: Review and update }
      """,
    right: """
      history:
        - { version: "2.0", approved: 2018-04-26, change: Review and update }
      """)
}

enum HistoryAboveRevisions: RecordCheck {
  static let rule = Rule.historyAboveRevisions

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard let highest = document.revisions.last else { return [] }
    return document.control.history.enumerated().compactMap { index, row in
      guard let version = row.version, version > highest.version else { return nil }
      return document.control.places.finding(
        rule, "history row '\(version)' is above '\(highest.version)', the highest version with a file",
        help: "add '\(version).md', or correct the version", at: "history.\(index).version",
        related: [highest.places.related("the highest version", at: "version")])
    }
  }
}
