package import Diagnostics

extension Rule {
  package static let withdrawnBeforeInForce = Rule(
    "withdrawn-before-in-force", .error, .record,
    summary: "a document is withdrawn before any revision of it was in force",
    explanation: "A withdrawal ends what applied. What never applied is not withdrawn: its revisions are cancelled.",
    remedy: "Correct the date, or cancel the scheduled revisions instead.",
    wrong: """
      # 1.0.md: effective: 2019-05-01
      withdrawn: { date: 2019-04-20, reason: not needed }
      """,
    right: """
      cancelled: [{ version: "1.0", date: 2019-04-20, reason: not needed }]
      """)
}

/// A row of the history was in force, on a day that is not recorded.
enum WithdrawnBeforeInForce: RecordCheck {
  static let rule = Rule.withdrawnBeforeInForce

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let control = document.control
    guard document.areEventsRead, let withdrawal = control.withdrawn, !document.revisions.isEmpty,
      document.revisions.allSatisfy(\.isEffectiveKnown),
      !control.history.contains(where: { $0.approved <= withdrawal.date }),
      !document.revisionsNotCancelled.contains(where: { $0.record.effective <= withdrawal.date })
    else { return [] }
    let first = document.revisionsNotCancelled.first
    return [
      control.places.finding(
        rule, "the document is withdrawn on '\(withdrawal.date)', before any revision was in force",
        help: "correct the date, or cancel the scheduled revisions instead", at: "withdrawn.date",
        related: first.map { [$0.places.related("takes effect here", at: $0.effectiveKeyPath)] } ?? [])
    ]
  }
}
