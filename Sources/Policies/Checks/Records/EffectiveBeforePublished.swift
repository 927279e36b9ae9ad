package import Diagnostics

extension Rule {
  package static let effectiveBeforePublished = Rule(
    "effective-before-published", .error, .record,
    summary: "a revision takes effect before it is published",
    explanation: """
      Nobody can be held to a text that could not be read yet. A revision applies on the day of its publication at the \
      earliest.
      """,
    remedy: "Correct 'effective' or 'published'; without 'effective' a revision applies from its publication.",
    wrong: """
      published: 2019-02-01
      effective: 2019-01-15
      """,
    right: """
      published: 2019-02-01
      effective: 2019-03-01
      """)
}

enum EffectiveBeforePublished: RecordCheck {
  static let rule = Rule.effectiveBeforePublished

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.revisions.compactMap { revision in
      let record = revision.record
      guard revision.isEffectiveKnown, revision.isPublishedKnown, record.effective < record.published else {
        return nil
      }
      return revision.places.finding(
        rule, "effective on '\(record.effective)', before it was published on \(record.published)",
        help: "make 'effective' \(record.published) or later, or leave it out", at: revision.effectiveKeyPath,
        related: [revision.places.related("published here", at: revision.publishedKeyPath)])
    }
  }
}
