package import Diagnostics

extension Rule {
  package static let missingInitial = Rule(
    "missing-initial", .error, .record,
    summary: "no revision of a document is the initial one",
    explanation: """
      Every document had a first text. Where the record does not have it, its beginning is lost, and readers cannot \
      tell. A history row whose nature is not known may be the first.
      """,
    remedy: "Give the first revision the nature 'initial', or add a history row for the first text.",
    wrong: """
      version: "1.0"
      nature: substantive
      """,
    right: """
      version: "1.0"
      nature: initial
      """)
}

enum MissingInitial: RecordCheck {
  static let rule = Rule.missingInitial

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard let first = document.revisions.first, document.control.places.areRead("history"),
      !document.control.history.contains(where: { $0.nature == nil || $0.nature == .initial }),
      !document.revisions.contains(where: { $0.record.nature == .initial || $0.places.isUnread("nature") })
    else { return [] }
    return [
      first.places.finding(
        rule, "no revision is 'initial': '\(first.version)', the first with a text, is '\(first.record.nature)'",
        help: "give the first revision the nature 'initial', or add a history row for it", at: "nature")
    ]
  }
}
