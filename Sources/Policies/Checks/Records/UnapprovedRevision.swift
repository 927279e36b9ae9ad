package import Diagnostics

extension Rule {
  package static let unapprovedRevision = Rule(
    "unapproved-revision", .error, .record,
    summary: "an issued revision has no approvals",
    explanation: """
      A file named by a version is issued, and what is issued was approved by every role under 'approvers' in \
      document.yml. Nobody can tell from this record who answers for the text. A text that was imported from another \
      history needs none: who approved it there is not known here.
      """,
    remedy: "Record the approvals, or make the file a draft again until it is approved.",
    wrong: """
      version: "2.2"
      published: 2019-01-03
      """,
    right: """
      version: "2.2"
      approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]
      published: 2019-01-03
      """)
}

/// A document without approvers, as an import may leave it, has its own finding; an imported revision was issued elsewhere.
enum UnapprovedRevision: RecordCheck {
  static let rule = Rule.unapprovedRevision

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let approvers = document.control.approvers
    guard !approvers.isEmpty else { return [] }
    let unapproved = document.revisions.filter {
      $0.record.approvals.isEmpty && $0.record.imported == nil && $0.places.areRead("approvals", "imported")
    }
    return unapproved.map { revision in
      revision.places.finding(
        rule, "'\(revision.version)' has no approvals, but \(enumeration(approvers.map(quoted))) must approve it",
        help: "add 'approvals' with the role, title and date of each", at: revision.approvalsKeyPath,
        related: [document.control.places.related("the approvers", at: "approvers")])
    }
  }
}
