package import Diagnostics

extension Rule {
  package static let unknownRole = Rule(
    "unknown-role", .error, .settings,
    summary: "a role is none of organization.yml",
    explanation: """
      Owners, approvers and reviewers are roles, so that they outlive the people who hold them. A role that \
      organization.yml does not have has no title to show, and nobody who could approve.
      """,
    remedy: "Correct the role's id, or add the role to organization.yml.",
    wrong: "owner: cisso",
    right: "owner: ciso")
}

enum UnknownRole {
  /// In a document's control, its drafts, and its revisions, where it can no longer be mended.
  static func findings(in document: Document, of organization: Organization) -> [Finding] {
    guard !organization.places.isUnread("roles") else { return [] }
    let roles = organization.roles.map(\.id)
    let known = Set(roles)
    func findings(_ uses: [(role: String, keyPath: String)], in places: Places) -> [Finding] {
      uses.filter { !known.contains($0.role) && !places.isUnread($0.keyPath) }.map { use in
        places.finding(
          .unknownRole, "organization.yml has no role \(quoted(use.role))",
          help: roles.isEmpty ? "add it under 'roles'" : Spelling.help(for: use.role, among: roles), at: use.keyPath)
      }
    }
    return findings(uses(in: document.control), in: document.control.places)
      + document.drafts.flatMap { findings(uses(in: $0.approvals), in: $0.places) }
      + document.revisions.flatMap { revision in
        findings(uses(in: revision.record.approvals), in: revision.places).map { $0.inIssuedRevision() }
      }
  }

  private static func uses(in approvals: [Approval]) -> [(role: String, keyPath: String)] {
    approvals.enumerated().map { ($1.role, "approvals.\($0).role") }
  }

  private static func uses(in control: Control) -> [(role: String, keyPath: String)] {
    let owner = control.owner.map { [($0, "owner")] } ?? []
    let approvers = control.approvers.enumerated().map { ($1, "approvers.\($0)") }
    let distribution = control.distribution.enumerated().map { ($1, "distribution.\($0)") }
    let reviews = control.reviews.enumerated().compactMap { index, review in
      review.role.map { ($0, "reviews.\(index).role") }
    }
    return owner + approvers + distribution + reviews
  }
}
