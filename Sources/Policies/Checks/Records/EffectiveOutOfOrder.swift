package import Diagnostics

extension Rule {
  package static let effectiveOutOfOrder = Rule(
    "effective-out-of-order", .error, .record,
    summary: "a revision takes effect before one with a lower version",
    explanation: """
      Of what is in force the highest version applies. A lower version that takes effect later would be superseded \
      before it ever applied. The same day is fine.
      """,
    remedy: "Correct 'effective' of one of the two, or cancel the one that is not to take effect.",
    wrong: """
      # 2.1.md: effective: 2019-06-01
      version: "3.0"
      effective: 2019-05-01
      """,
    right: """
      version: "3.0"
      effective: 2019-06-01
      """)
}

/// Each revision is compared with the latest date of all lower ones; what is cancelled takes no effect.
enum EffectiveOutOfOrder: RecordCheck {
  static let rule = Rule.effectiveOutOfOrder

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard document.areEventsRead else { return [] }
    var latest: Revision?
    return document.revisionsNotCancelled.filter(\.isEffectiveKnown).compactMap { revision in
      guard let lower = latest, revision.record.effective < lower.record.effective else {
        latest = revision
        return nil
      }
      let dates = "on '\(revision.record.effective)', before the lower '\(lower.version)' on \(lower.record.effective)"
      return revision.places.finding(
        rule, "'\(revision.version)' takes effect \(dates)", help: "correct one of the dates, or cancel one revision",
        at: revision.effectiveKeyPath,
        related: [lower.places.related("'\(lower.version)' takes effect here", at: lower.effectiveKeyPath)])
    }
  }
}
