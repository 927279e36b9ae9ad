import Diagnostics
import Policies

/// Roles as a new document names them: those of organization.yml, and new ones with their titles.
struct RoleNames {
  private let known: [Role]
  private(set) var added: [Role] = []
  private(set) var notes: [String] = []

  init(_ organization: Organization) {
    known = organization.roles
  }

  mutating func owner(_ text: String?) throws(EditingError) -> Role {
    if let text { return try role(text, option: "--owner") }
    guard let first = known.first else {
      throw .refused("organization.yml has no role; give one with its title: --owner dpo='Data Protection Officer'")
    }
    notes.append("the owner is '\(first.id)'; another one goes into document.yml")
    return first
  }

  mutating func approvers(_ texts: [String], owner: String) throws(EditingError) -> [Role] {
    var roles: [Role] = []
    for text in texts {
      let role = try role(text, option: "--approver")
      if !roles.contains(role) { roles.append(role) }
    }
    guard roles.isEmpty else { return roles }
    let all = known + added
    guard let approver = all.first(where: { $0.id != owner }) ?? all.first else { return [] }
    notes.append("'\(approver.id)' approves it; other approvers go into document.yml")
    return [approver]
  }

  /// `ID`, or `ID=TITLE`.
  private mutating func role(_ text: String, option: String) throws(EditingError) -> Role {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmedBlanks }
    let id = parts.first ?? ""
    if let role = (known + added).first(where: { $0.id == id }) { return role }
    guard DocumentID.isWellFormed(id) else {
      throw .refused("\(quoted(id)) is no role's id; use lower-case letters, digits and hyphens")
    }
    guard parts.count == 2, !parts[1].isEmpty else {
      let meant = Spelling.nearest(to: id, among: known.map(\.id)).map { "did you mean '\($0)'? Else " } ?? ""
      throw .refused(
        "organization.yml has no role '\(id)'; \(meant)give its title, and it is added: \(option) \(id)='Its Title'")
    }
    let role = Role(id: id, title: parts[1])
    added.append(role)
    notes.append("the role '\(id)' is new in organization.yml: \(role.title)")
    return role
  }
}
