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
  /// In a document's control, its drafts, and its revisions and translations, where it can no longer be mended.
  static func findings(in document: Document, of organization: Organization) -> [Finding] {
    let unread = organization.places.unread
    guard !unread.contains(""), !unread.contains("roles") else { return [] }
    let roles = organization.roles.map(\.id)
    // A role that is there and cannot be read has its finding.
    let known = Set(
      roles + unread.filter { $0.hasPrefix("roles.") }.map { String($0.dropFirst(6).prefix { $0 != "." }) })
    func findings(_ uses: [(role: String, keyPath: String)], in places: Places) -> [Finding] {
      uses.filter { !known.contains($0.role) && !places.isUnread($0.keyPath) }.map { use in
        places.finding(
          .unknownRole, "organization.yml has no role \(quoted(use.role))",
          help: help(for: use.role, among: roles), at: use.keyPath)
      }
    }
    return findings(uses(in: document.control), in: document.control.places)
      + document.drafts.flatMap { findings(uses(in: $0.approvals), in: $0.places) }
      + document.revisions.flatMap { revision in
        findings(uses(in: revision.record.approvals), in: revision.places).map { $0.inIssuedRevision() }
      }
      + document.translations.flatMap { translation in
        findings(uses(in: translation.record.approvals), in: translation.places).map { $0.inIssuedRevision() }
      }
  }

  private static func help(for role: String, among roles: [String]) -> String {
    guard !roles.isEmpty, roles.count <= 100 else { return "add it under 'roles' there, or correct it here" }
    return Spelling.help(for: role, among: roles)
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
