import Diagnostics
package import Policies

/// What a new document is to be.
package struct NewDocument: Sendable {
  package var id: String
  package var title: String
  package var kind: Kind
  package var summary: String?
  /// A role's id, or `ID=TITLE` for one that organization.yml does not have yet. Nil: its first role.
  package var owner: String?
  /// The same; empty: the second role of organization.yml, or the owner where there is no other.
  package var approvers: [String] = []
  package var product: String?
  /// An ISO 8601 duration.
  package var review: String?
  package var adopted: AdoptedText?

  package init(id: String, title: String, kind: Kind) {
    self.id = id
    self.title = title
    self.kind = kind
  }
}

/// A text that exists already, and what is known of its issue.
package struct AdoptedText: Sendable {
  /// The file's path.
  package var path: String
  package var version: String?
  package var nature: Nature = .initial
  package var change: String?
  package var summary: String?
  package var author: String?
  /// `ROLE=DATE`; all approvers for a text that is issued, none for a draft.
  package var approvals: [String] = []
  package var published: CivilDate?
  package var effective: CivilDate?

  package init(path: String) {
    self.path = path
  }
}

extension Editing {
  /// Begins a document: its document.yml, and its first draft or a text that was issued before.
  package func start(_ new: NewDocument) throws(EditingError) -> Proposal {
    guard DocumentID.isUsable(new.id) else {
      throw .refused(
        "\(quoted(new.id)) is no id; use lower-case letters, digits and hyphens, no language tag and none of the site's own folders"
      )
    }
    guard content.document(new.id) == nil else {
      throw .refused("there is a document '\(new.id)' already; 'codicil revise \(new.id)' begins its next revision")
    }
    var roles = RoleNames(content.organization)
    let owner = try roles.owner(new.owner)
    let approvers = try roles.approvers(new.approvers, owner: owner.id)
    let control = try controlText(new, owner: owner, approvers: approvers)
    let first = try firstText(new, owner: owner, approvers: approvers)

    var change = change()
    if let step = try organization(adding: roles.added) { change.add(step) }
    change.add(.create(path: "documents/\(new.id)/document.yml", bytes: control))
    change.add(.create(path: first.path, bytes: first.bytes))
    guard first.isIssued else {
      let read = "write the text in \(content.folder)/\(first.path)"
      let approver = approvers.first?.id ?? "ROLE"
      return Proposal(
        change, notes: roles.notes,
        next: [read, "check it: codicil check", "approve it: codicil approve \(new.id) --by \(approver)"])
    }
    _ = try add(sealing: [], new: [first.path: first.bytes], to: &change)
    return Proposal(
      change, notes: roles.notes + ["the text is in the record as it was issued, and sealed"],
      next: ["publish it: codicil build", "begin its next revision: codicil revise \(new.id)"])
  }

  private func controlText(
    _ new: NewDocument, owner: Role, approvers: [Role]
  ) throws(EditingError) -> [UInt8] {
    var members: [YAMLValue.Member] = [
      .init("title", .text(try line(new.title, "title"))), .init("kind", .plain(new.kind.rawValue)),
    ]
    if let summary = new.summary { members.append(.init("summary", .text(try line(summary, "summary")))) }
    members.append(.init("owner", .text(owner.id)))
    members.append(.init("approvers", .list(approvers.map { .text($0.id) })))
    if let product = new.product { members.append(.init("product", .text(try line(product, "product")))) }
    if let review = new.review {
      guard Period(review) != nil else {
        throw .refused("\(quoted(review)) is no period; write one such as P1Y or P6M")
      }
      members.append(.init("review", .mapping([.init("every", .plain(review))])))
    }
    let writer = YAMLWriter(newline: "\n")
    let modeline = SchemaFiles.modeline("document", below: content.folder, depth: 2).map { $0 + "\n" } ?? ""
    return Array((modeline + members.map { writer.entry($0) + "\n" }.joined()).utf8)
  }

  private func organization(adding roles: [Role]) throws(EditingError) -> ContentChange.Step? {
    guard !roles.isEmpty else { return nil }
    let old = try read("organization.yml")
    var editor = try YAMLEditor(
      old, path: "\(content.folder)/organization.yml", .wholeFile, order: Organization.keys)
    for role in roles {
      try editor.append(.init(role.id, .mapping([.init("title", .text(role.title))])), toMapping: "roles")
    }
    return .replace(path: "organization.yml", old: old, new: editor.bytes)
  }
}
