import Diagnostics
import Policies

extension Editing {
  /// Seals what is issued and not sealed yet: of one document, or of all.
  package func seal(_ id: String?) throws(EditingError) -> Proposal {
    let documents = try id.map { (id) throws(EditingError) in [try document(id)] } ?? content.documents
    var change = change()
    var notes: [String] = []
    for document in documents {
      for draft in document.drafts {
        let source = try source(of: draft, in: document)
        guard let revision = try issued(source, in: document) else { continue }
        change.add(.remove(path: source.path, old: source.bytes))
        notes.append("\(revision.version) of \(document.id) was issued from \(draft.fileName)")
      }
    }
    let sealed = try add(sealing: documents, to: &change)
    guard !change.isEmpty else {
      throw .refused(
        id.map { "'\($0)' has nothing left to seal; 'codicil approve \($0) --by ROLE' approves its draft" }
          ?? "nothing is left to seal")
    }
    if sealed > 0 { notes.append(sealed == 1 ? "1 file sealed" : "\(sealed) files sealed") }
    return Proposal(change, notes: notes, next: ["publish it: codicil build"])
  }

  /// Adds to a change the seals of what documents have issued; returns how many files that is.
  ///
  /// Where there is no revisions.lock yet, one that knew only some revisions would call all others unsealed; so it
  /// begins with all of them.
  ///
  /// - Parameter new: a file that the change makes, by its path.
  func add(
    sealing documents: [Document], new: [String: [UInt8]] = [:], to change: inout ContentChange
  ) throws(EditingError) -> Int {
    let path = Seals.fileName
    let old = try FileBytes.read("\(content.folder)/\(path)")
    var seals = content.seals
    guard seals.extent != .damaged else {
      throw .refused("'\(content.folder)/\(path)' cannot be read whole; 'codicil check' says why, mend it first")
    }
    let count = seals.count
    for document in old == nil ? content.documents : documents {
      for name in sealable(in: document) where seals[name] == nil {
        seals = seals.adding(Self.digest(of: try read(name), at: name), at: name)
      }
    }
    for (name, bytes) in new { seals = seals.adding(Self.digest(of: bytes, at: name), at: name) }
    guard seals.count > count else { return 0 }
    let bytes = Array(seals.text.utf8)
    change.add(old.map { .replace(path: path, old: $0, new: bytes) } ?? .create(path: path, bytes: bytes))
    return seals.count - count
  }

  private func sealable(in document: Document) -> [String] {
    let texts = document.revisions.map(\.text.path) + document.translations.filter(\.isIssued).map(\.text.path)
    return texts.map { path($0.lastPathPart, of: document) } + document.files.map { path("files/\($0)", of: document) }
  }

  /// CRLF counts as LF in a text; a file of `files/` is taken as it is.
  private static func digest(of bytes: [UInt8], at path: String) -> Digest {
    path.split(separator: "/").dropFirst(2).first == "files" ? Digest(of: bytes) : Digest(ofText: bytes)
  }

  /// The revision that a draft has become, where a command was killed before it took the draft away.
  func issued(_ source: DraftSource, in document: Document) throws(EditingError) -> Revision? {
    let candidates = document.revisions.filter { revision in
      source.draft.base.map { $0 < revision.version } ?? true && revision.record.approvals.contains { $0.text != nil }
    }
    guard !candidates.isEmpty, let consent = try consent(to: source, in: document) else { return nil }
    for revision in candidates {
      let text = try text(of: revision, in: document)
      if Consent(to: revision, of: document.id, text: text) == consent { return revision }
    }
    return nil
  }
}

extension String {
  /// What stands after the last slash.
  var lastPathPart: String { String(self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...]) }
}
