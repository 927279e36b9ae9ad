package import Diagnostics

extension Rule {
  package static let publishedBeforeApproval = Rule(
    "published-before-approval", .error, .record,
    summary: "a revision is published before it was approved",
    explanation: "A text is shown once all its approvers have consented to it, so not before the last approval.",
    remedy: "Correct the dates; without 'published' a revision is published on the day of its last approval.",
    wrong: """
      approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]
      published: 2019-01-02
      """,
    right: """
      approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]
      published: 2019-01-03
      """)
}

enum PublishedBeforeApproval: RecordCheck {
  static let rule = Rule.publishedBeforeApproval

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.revisions.compactMap { revision in
      let published = revision.record.published
      guard revision.isApprovedKnown, revision.isPublishedKnown, let approved = revision.record.approved,
        published < approved
      else { return nil }
      return revision.places.finding(
        rule, "published on '\(published)', before the approval of \(approved)",
        help: "make 'published' \(approved) or later, or leave it out", at: revision.publishedKeyPath,
        related: [revision.places.related("approved here", at: revision.approvedKeyPath)])
    }
  }
}
