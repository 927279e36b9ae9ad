package import Diagnostics

extension Rule {
  package static let shortNotice = Rule(
    "short-notice", .warning, .settings,
    summary: "a revision takes effect sooner after its publication than the document's notice allows",
    explanation: """
      'notice' in document.yml promises how long readers have, from publication to effect, to object or to leave (WP260 \
      rev.01, 30). In an issued revision, whose dates cannot change any more, it is a note.
      """,
    remedy: "Give the next revision of this nature a later 'effective'.",
    wrong: """
      # document.yml: notice: { material: P30D }
      nature: material
      published: 2019-03-01
      effective: 2019-03-08
      """,
    right: """
      nature: material
      published: 2019-03-01
      effective: 2019-04-01
      """)
}

enum ShortNotice: RecordCheck {
  static let rule = Rule.shortNotice

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.revisions.compactMap { revision in
      let record = revision.record
      guard revision.places.areRead("nature"), revision.isPublishedKnown, revision.isEffectiveKnown,
        let notice = document.control.notice[record.nature]
      else { return nil }
      let earliest = record.published.adding(notice)
      guard record.effective < earliest else { return nil }
      let asked = "\(record.nature.rawValue) changes need \(notice) from publication"
      return revision.places.finding(
        rule, "effective on '\(record.effective)', but \(asked): \(earliest)",
        help: "make 'effective' \(earliest) or later", at: revision.effectiveKeyPath,
        related: [document.control.places.related("asked for here", at: "notice.\(record.nature.rawValue)")]
      ).inIssuedRevision()
    }
  }
}
