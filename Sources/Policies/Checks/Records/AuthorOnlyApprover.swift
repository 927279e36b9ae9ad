package import Diagnostics

extension Rule {
  package static let authorOnlyApprover = Rule(
    "author-only-approver", .warning, .record,
    summary: "nobody but its author approved a revision",
    explanation: """
      An approval says that somebody else has read the text. Where the author is the only approver, nobody has; the \
      separation of duties that ISO/IEC 27001:2022 asks for (Annex A, 5.3) is missing.
      """,
    remedy: "Have another role approve it too, or name the author who really wrote it.",
    wrong: """
      author: Data Protection Officer
      approvals: [{ role: dpo, title: Data Protection Officer, date: 2019-01-03 }]
      """,
    right: """
      author: Data Protection Officer
      approvals: [{ role: legal, title: General Counsel, date: 2019-01-03 }]
      """)
}

/// The author is compared with the titles and names of all approvals, as they are written.
enum AuthorOnlyApprover: RecordCheck {
  static let rule = Rule.authorOnlyApprover

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.revisions.compactMap { finding($0.record.author, $0.record.approvals, in: $0.places) }
      + document.drafts.compactMap { finding($0.author, $0.approvals, in: $0.places) }
  }

  private static func finding(_ author: String?, _ approvals: [Approval], in places: Places) -> Finding? {
    guard places.areRead("author", "approvals"), let author, !approvals.isEmpty,
      approvals.allSatisfy({ $0.title == author || $0.name == author })
    else {
      return nil
    }
    return places.finding(
      rule, "\(quoted(author)) is the author and the only approver", help: "have another role approve it too",
      at: "author", related: [places.related("approved here", at: "approvals.0.role")])
  }
}
