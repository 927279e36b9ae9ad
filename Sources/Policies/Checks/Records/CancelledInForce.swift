package import Diagnostics

extension Rule {
  package static let cancelledInForce = Rule(
    "cancelled-in-force", .error, .record,
    summary: "a revision is cancelled that was in force already",
    explanation: """
      Only what is scheduled can be called off. Once a revision has taken effect, readers have relied on it, and the \
      record cannot say that it never applied.
      """,
    remedy: "Issue a revision that takes its place, or correct the date of the cancellation.",
    wrong: """
      # 3.0.md: effective: 2019-05-01
      cancelled: [{ version: "3.0", date: 2019-06-01, reason: not needed }]
      """,
    right: """
      cancelled: [{ version: "3.0", date: 2019-04-20, reason: not needed }]
      """)
}

/// On the day on which it takes effect a revision is in force.
enum CancelledInForce: RecordCheck {
  static let rule = Rule.cancelledInForce

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let revisions = Dictionary(document.revisions.map { ($0.version, $0) }) { first, _ in first }
    return document.control.cancelled.enumerated().compactMap { index, event in
      guard let revision = revisions[event.version], revision.isEffectiveKnown,
        revision.record.effective <= event.date
      else { return nil }
      let since = "it has been in force since \(revision.record.effective)"
      return document.control.places.finding(
        rule, "'\(revision.version)' cannot be cancelled on '\(event.date)', \(since)",
        help: "issue a revision that takes its place, or correct the date", at: "cancelled.\(index).date",
        related: [revision.places.related("takes effect here", at: revision.effectiveKeyPath)])
    }
  }
}
