package import Diagnostics

extension Rule {
  package static let missingApprover = Rule(
    "missing-approver", .error, .settings,
    summary: "a revision lacks the approval of one of the document's approvers",
    explanation: """
      All of the roles under 'approvers' must approve a revision. The list may have changed since a revision was \
      issued, and its record cannot change any more: there it is a note.
      """,
    remedy: "Have every approver approve the next revision, or take the role off 'approvers'.",
    wrong: """
      # document.yml: approvers: [ciso, legal]
      approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]
      """,
    right: """
      approvals:
        - { role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }
        - { role: legal, title: General Counsel, date: 2019-01-03 }
      """)
}

/// `unapproved-revision` speaks of revisions that nobody approved.
enum MissingApprover: RecordCheck {
  static let rule = Rule.missingApprover

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.revisions.compactMap { revision in
      let given = Set(revision.record.approvals.map(\.role))
      let missing = document.control.approvers.filter { !given.contains($0) }
      guard revision.places.areRead("approvals"), !given.isEmpty, !missing.isEmpty else { return nil }
      return revision.places.finding(
        rule, "the approval of \(enumeration(missing.map(quoted))) is missing",
        help: "have every approver approve the next revision, or correct 'approvers' in document.yml", at: "approvals",
        related: [document.control.places.related("the approvers", at: "approvers")]
      ).inIssuedRevision()
    }
  }
}
