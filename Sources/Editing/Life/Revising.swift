import Diagnostics
package import Policies

/// What a new draft begins with.
package struct RevisionRequest: Sendable {
  package var document: String
  /// The draft's, where there is to be more than one.
  package var name: String?
  /// The revision whose text it begins with; nil: the current one.
  package var version: String?
  package var nature: Nature?
  package var change: String?
  package var effective: CivilDate?

  package init(document: String) {
    self.document = document
  }
}

extension Editing {
  /// Begins a draft with the text of a revision.
  ///
  /// The draft remembers what it is to replace: the revision in force, or one above it whose text it begins with. Text
  /// of a lower one goes back to that, and still replaces what is in force.
  package func revise(_ request: RevisionRequest) throws(EditingError) -> Proposal {
    let document = try document(request.document)
    if let name = request.name, !DocumentID.isWellFormed(name) {
      throw .refused("\(quoted(name)) is no name of a draft; use lower-case letters, digits and hyphens")
    }
    let fileName = request.name.map { "draft-\($0).md" } ?? "draft.md"
    let path = path(fileName, of: document)
    guard !document.drafts.contains(where: { $0.fileName == fileName }) else {
      throw .refused("'\(content.folder)/\(path)' is there already; begin another one with --name NAME")
    }
    if let withdrawn = document.control.withdrawn, withdrawn.date <= today {
      throw .refused("'\(document.id)' is withdrawn since \(withdrawn.date); nothing can follow")
    }
    let source = try revision(request.version, of: document)
    let current = Timeline(of: document, asOf: today).current ?? source
    let base = max(source.version, current.version)
    let text = try relinkedText(of: source, in: document)

    var members: [YAMLValue.Member] = [.init("title", .text(document.control.title))]
    members.append(.init("nature", .plain(request.nature?.rawValue ?? "")))
    members.append(
      .init(
        "change",
        try request.change.map { (text) throws(EditingError) in .text(try line(text, "change")) } ?? .plain("")))
    if let author = source.record.author { members.append(.init("author", .text(author))) }
    if let effective = request.effective { members.append(.init("effective", .plain(effective.description))) }
    members.append(.init("from", .quoted(base.description)))
    var change = change()
    change.add(.create(path: path, bytes: TextFileWriter.bytes(members, text: text.body)))
    var next = ["write in \(content.folder)/\(path)"]
    if request.nature == nil || request.change == nil { next[0] += "; give its record a nature and a change" }
    next.append("see what changed: codicil diff \(document.id)\(request.name.map { " \(base) draft-\($0)" } ?? "")")
    return Proposal(change, notes: ["begins with the text of \(source.version)"] + text.notes, next: next)
  }

  /// Takes over into a draft what was issued since it was begun.
  package func update(_ id: String, draft name: String?, to version: String?) throws(EditingError) -> Proposal {
    let document = try document(id)
    let draft = try draft(of: document, named: name)
    let source = try source(of: draft, in: document)
    guard let from = draft.base, let base = document.revisions.first(where: { $0.version == from }) else {
      throw .refused(
        "'\(draft.text.path)' does not say what it was begun from; add to its record: from: \"VERSION\"")
    }
    let target: Revision
    if version == nil, let issued = document.issuedSince(draft, on: today).last {
      target = issued
    } else {
      target = try revision(version, of: document)
    }
    guard target.version > from else {
      throw .refused("'\(draft.text.path)' has what '\(target.version)' changed already; it was begun from '\(from)'")
    }
    let merge = Merge(
      base: try relinkedText(of: base, in: document).body, draft: Array(source.text),
      other: try relinkedText(of: target, in: document).body)
    var editor = try YAMLEditor(source.bytes, path: draft.text.path, .frontMatter, order: Draft.keys)
    try editor.set("from", to: .quoted(target.version.description))
    if draft.title == base.record.title, target.record.title != draft.title {
      try editor.set("title", to: .text(target.record.title))
    }
    guard let end = (try? FrontMatter(in: editor.bytes))?.end else { throw .refused("the record cannot be read") }
    let head = editor.bytes[..<end]
    var change = change()
    change.add(.replace(path: source.path, old: source.bytes, new: Array(head) + merge.text))
    let lines = head.count { $0 == 0x0A }
    let places = merge.conflicts.map { conflict in
      "\(draft.text.path):\(conflict.line + lines): both changed this passage and the draft's stands; "
        + (conflict.theirs.isEmpty
          ? "\(target.version) took it out" : "\(target.version) says: \(conflict.theirs.shortened)")
    }
    let count = merge.taken == 1 ? "1 passage" : "\(merge.taken) passages"
    return Proposal(
      change, notes: ["\(count) of \(target.version) taken over"] + places,
      next: ["read it through: codicil diff \(id)\(draft.argument(in: document))"])
  }

  /// One of a document's revisions with a text; without a version, the current one.
  func revision(_ version: String?, of document: Document) throws(EditingError) -> Revision {
    let timeline = Timeline(of: document, asOf: today)
    let removed = Set(document.control.removed.map(\.version))
    let revisions = document.revisions.filter { !removed.contains($0.version) }
    guard let version else {
      if let current = timeline.current, !removed.contains(current.version) { return current }
      guard let last = revisions.last else {
        throw .refused(
          "'\(document.id)' has no revision to begin from; write its first text in "
            + "\(content.folder)/\(path("draft.md", of: document))")
      }
      return last
    }
    guard let found = revisions.first(where: { $0.version == Version(version) }) else {
      let known = revisions.map(\.version.description)
      guard !known.isEmpty else { throw .refused("'\(document.id)' has no revision yet") }
      throw .refused(
        "'\(document.id)' has no revision \(quoted(version)); \(Spelling.help(for: version, among: known))")
    }
    return found
  }
}

extension String {
  /// On one line of a terminal.
  fileprivate var shortened: String { quoted(self) }
}

extension RelinkedText {
  /// What a writer is to know of the references in a new draft.
  fileprivate var notes: [String] {
    refused.map { "\(quoted($0.source)) could not be put back and stands as it was written out" }
  }
}
