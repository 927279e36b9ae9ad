package import Diagnostics

extension Rule {
  package static let alteredHistory = Rule(
    "altered-history", .error, .seal,
    summary: "a row of the history is not as it was",
    explanation: """
      The rows of the history are all that is kept of revisions without a text. Nobody can check one against a text, so \
      that only its never changing makes it worth anything.
      """,
    remedy: "Write the row as it was. Where a lost text was found, its file may take the place of the row.")
}

enum AlteredHistory: RecordedFacts {
  static let rule = Rule.alteredHistory
  static let key = "history"

  static func facts(of control: Control) -> [RecordedFact] {
    control.history.enumerated().map { index, row in
      RecordedFact(
        "the history row of \(quoted(row.version?.description ?? row.approved.description))", at: "\(key).\(index)",
        [
          "version": row.version?.description, "approved": row.approved.description, "nature": row.nature?.rawValue,
          "change": row.change, "author": row.author,
        ])
    }
  }

  /// Its text was found: a file with the same version and date has the record now.
  static func isSettled(_ fact: RecordedFact, in document: Document) -> Bool {
    document.revisions.contains {
      $0.version.description == fact.fields[0].value && $0.record.approved?.description == fact.fields[1].value
    }
  }
}
