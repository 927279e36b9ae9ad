import Diagnostics
import Policies

extension Editing {
  /// Turns a draft that has all approvals into a revision.
  func issue(
    _ approved: ApprovedDraft, as version: String?, in document: Document
  ) throws(EditingError) -> Proposal {
    let draft = approved.draft
    guard let nature = draft.nature, let day = draft.approvals.map(\.date).max() else {
      throw .refused("'\(draft.text.path)' is not approved")
    }
    let version = try number(draft, nature, asked: version, on: day, in: document)
    let path = path("\(version).md", of: document)
    let bytes = try approved.issued(as: version, of: document)
    let revision = try checked(bytes, at: "\(content.folder)/\(path)", version, nature, in: document, without: draft)

    var change = change()
    change.add(.create(path: path, bytes: bytes))
    _ = try add(sealing: [document], new: [path: bytes], to: &change)
    change.add(.remove(path: approved.source.path, old: approved.source.bytes))
    let effective = revision.record.effective
    let note =
      effective > today
      ? "\(version) is approved and sealed; it takes effect on \(effective)" : "\(version) is approved and sealed"
    let waiting = document.revisionsNotCancelled.filter { $0.version > version && $0.record.effective > today }
    let next = waiting.map {
      "\($0.version) waits and does not have this change; if it should: codicil revise \(document.id) --from \($0.version)"
    }
    return Proposal(change, notes: [note], next: next + ["publish it: codicil build"])
  }

  private func number(
    _ draft: Draft, _ nature: Nature, asked: String?, on day: CivilDate, in document: Document
  ) throws(EditingError) -> Version {
    guard let asked else {
      guard let version = document.nextVersion(for: nature, from: draft.base, on: day) else {
        throw .refused("no version is left after the last of '\(document.id)'; give one with --version")
      }
      return version
    }
    guard let version = Version(asked) else {
      throw .refused("\(quoted(asked)) is no version; write numbers such as 2.3, or a date")
    }
    guard !document.takenVersions.contains(version) else {
      throw .refused("the version '\(version)' of '\(document.id)' is taken")
    }
    if let base = draft.base, version <= base {
      throw .refused("'\(version)' is not above '\(base)', from which the draft was begun")
    }
    if let between = document.revisionsNotCancelled.last(where: { revision in
      revision.version < version && draft.base.map { $0 < revision.version } ?? false
    }) {
      throw .refused(
        "'\(version)' is above '\(between.version)', which the draft does not have; take it over: codicil revise "
          + "\(document.id) --update\(draft.option(in: document)) --from \(between.version)")
    }
    return version
  }

  /// What the new revision would have against itself is said before it stands for ever.
  private func checked(
    _ bytes: [UInt8], at path: String, _ version: Version, _ nature: Nature, in document: Document, without draft: Draft
  ) throws(EditingError) -> Revision {
    let (revision, problems) = Revision.read(bytes, path: path, version: version, of: document)
    var issued = document
    issued.drafts = []
    issued.revisions = (document.revisions + [revision]).sorted { $0.version < $1.version }
    let context = RecordContext(timeline: Timeline(of: issued, asOf: today), isAsOfGiven: false)
    let findings = (problems + RecordChecks.findings(in: issued, context)).filter {
      $0.path == path && ($0.severity == .error || $0.rule == .shortNotice)
    }
    if !findings.isEmpty { throw .findings(findings) }
    return revision
  }
}
