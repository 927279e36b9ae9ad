package import Diagnostics

extension Rule {
  package static let removedTextPresent = Rule(
    "removed-text-present", .error, .record,
    summary: "a text is removed, but its file is still here",
    explanation: """
      'removed' says that a text had to go: for a court's order, or because it held what nobody may read. As long as its \
      file is here, every copy of the content has it.
      """,
    remedy: """
      Write its record as a row of 'history', and delete the file. Its seal stays in revisions.lock, so that a copy of \
      the text can still be told from another.
      """,
    wrong: """
      # beside 2.2.md
      removed: [{ version: "2.2", date: 2019-06-01, reason: court order }]
      """,
    right: """
      # 2.2.md is deleted
      history: [{ version: "2.2", approved: 2019-01-03, change: Review and update }]
      removed: [{ version: "2.2", date: 2019-06-01, reason: court order }]
      """)
}

/// A removal that is dated later than the check is planned.
enum RemovedTextPresent: RecordCheck {
  static let rule = Rule.removedTextPresent

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let revisions = Dictionary(document.revisions.map { ($0.version, $0) }) { first, _ in first }
    return document.control.removed.enumerated().compactMap { index, event in
      guard event.date <= context.timeline.asOf, let revision = revisions[event.version] else { return nil }
      return document.control.places.finding(
        rule, "the text of '\(event.version)' is removed since \(event.date), but its file is still here",
        help: "write its record as a row of 'history' and delete '\(revision.text.path)'",
        at: "removed.\(index).version", related: [.init(path: revision.text.path, position: nil, message: "this file")])
    }
  }
}
