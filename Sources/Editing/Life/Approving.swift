package import Diagnostics
package import Policies

/// What somebody who approves a draft says.
package struct ApprovalRequest: Sendable {
  package var document: String
  /// The draft's; nil for a document with one draft.
  package var name: String?
  /// Of the translation that is approved; nil for a draft.
  package var language: String?
  package var role: String
  /// Nil: today.
  package var date: CivilDate?
  /// The digest of the page that was read, in hexadecimal digits. Nil: whatever the draft says now.
  package var text: String?
  /// In the place of the version that the draft's nature gives; of a translation, what it translates.
  package var version: String?
  /// When the revision is to apply, in the place of what the draft says.
  package var effective: CivilDate?

  package init(document: String, role: String) {
    self.document = document
    self.role = role
  }
}

extension Editing {
  /// Adds a role's approval to a draft. With the last one that document.yml asks for, the draft becomes a revision: it gets
  /// its version, what it refers to is written out, and it is sealed.
  ///
  /// - Parameter findings: what `check` has to say; an error that concerns the draft stands in the way.
  package func approve(_ request: ApprovalRequest, findings: [Finding]) throws(EditingError) -> Proposal {
    let document = try document(request.document)
    if let language = request.language {
      return try approve(translationInto: language, of: document, request, findings: findings)
    }
    guard !document.drafts.isEmpty else { return try seal(document.id) }
    let draft = try draft(of: document, named: request.name)
    let source = try source(of: draft, in: document)
    if try issued(source, in: document) != nil { return try seal(document.id) }
    try refuse(findings, in: document, source)
    let role = try approver(request.role, of: document)
    let date = try past(request.date, "an approval")
    var edited = try ApprovedDraft(source, effective: request.effective, in: self, document)
    try edited.refuseUnlessWhole(of: document)
    let (consent, dropped) = try edited.dropOutdatedApprovals(of: document, role: role.id, text: request.text)
    try edited.add(Approval(role: role.id, title: role.title, date: date, text: consent.digest))

    let missing = document.control.approvers.filter { id in !edited.approvals.contains { $0.role == id } }
    guard missing.isEmpty else {
      var change = change()
      change.add(.replace(path: source.path, old: source.bytes, new: edited.bytes))
      let asking = missing.map { "'\($0)'" }
      return Proposal(
        change, notes: ["approved by \(role.title)"] + dropped,
        next: [
          "it still needs \(enumeration(asking)): codicil diff \(document.id)\(draft.argument(in: document)) --format html > review.html"
        ])
    }
    let proposal = try issue(edited, as: request.version, in: document)
    return Proposal(proposal.change, notes: dropped + proposal.notes, next: proposal.next)
  }

  /// What somebody would consent to who approved the draft now; nil where its nature is not known.
  func consent(to source: DraftSource, in document: Document) throws(EditingError) -> Consent? {
    Consent(to: source.draft, of: document, text: source.expanded.body)
  }

  private func approver(_ id: String, of document: Document) throws(EditingError) -> Role {
    let approvers = document.control.approvers
    guard !approvers.isEmpty else {
      throw .refused(
        "'\(document.id)' names nobody who approves it; add to its document.yml: approvers: [\(quotedRole(id))]")
    }
    guard approvers.contains(id) else {
      throw .refused(
        "\(quoted(id)) does not approve '\(document.id)'; \(Spelling.help(for: id, among: approvers))")
    }
    return try role(id)
  }

  private func quotedRole(_ id: String) -> String { DocumentID.isWellFormed(id) ? id : "ROLE" }

  /// Errors in the draft, or in what it stands on: everything but other documents, other drafts, and passages and lists
  /// that it does not use.
  private func refuse(_ findings: [Finding], in document: Document, _ source: DraftSource) throws(EditingError) {
    let own = "\(content.folder)/documents/\(document.id)/"
    let others = ["documents", "fragments", "registers"].map { "\(content.folder)/\($0)/" }
    let blocking = findings.filter { finding in
      guard finding.severity == .error, !source.expanded.sources.contains(finding.path) else {
        return finding.severity == .error
      }
      if finding.path.hasPrefix(own) { return !Draft.isDraft(finding.path) }
      return !others.contains { finding.path.hasPrefix($0) }
    }
    if !blocking.isEmpty { throw .findings(blocking) }
  }
}

extension Draft {
  /// The argument that names it for `diff`, where its document has more than one.
  func argument(in document: Document) -> String {
    document.drafts.count > 1 ? " current \(fileName.dropLast(3))" : ""
  }
}
