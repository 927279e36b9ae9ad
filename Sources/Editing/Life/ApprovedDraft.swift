import Diagnostics
import Policies

/// A draft on its way through an approval: its file, as edited so far.
struct ApprovedDraft {
  private let editing: Editing
  private(set) var draft: Draft
  let source: DraftSource
  private var editor: YAMLEditor

  init(
    _ source: DraftSource, effective: CivilDate?, in editing: Editing, _ document: Document
  ) throws(EditingError) {
    self.editing = editing
    self.source = source
    draft = source.draft
    editor = try YAMLEditor(source.bytes, path: draft.text.path, .frontMatter, order: Record.keys)
    if let effective, effective != draft.effective {
      try editor.set("effective", to: .plain(effective.description))
      draft.effective = effective
    }
  }

  var bytes: [UInt8] { editor.bytes }
  var approvals: [Approval] { draft.approvals }

  /// What an approval asks for and the draft lacks.
  func refuseUnlessWhole(of document: Document) throws(EditingError) {
    guard source.expanded.isComplete else {
      throw .refused("'\(draft.text.path)' refers to what cannot be written out; 'codicil check' says what")
    }
    let keys = [("nature", draft.nature == nil), ("change", draft.change.isEmpty), ("author", draft.author == nil)]
    let missing = keys.filter(\.1).map { "'\($0.0)'" }
    guard missing.isEmpty else {
      throw .refused("the record of '\(draft.text.path)' lacks \(enumeration(missing)); fill it in first")
    }
    let day = editing.today
    if let base = draft.base, let later = document.issuedSince(draft, on: day).last {
      throw .refused(
        "'\(draft.text.path)' is begun from '\(base)', but '\(later.version)' has been issued since; take it over: "
          + "codicil revise \(document.id) --update\(draft.option(in: document))"
          + (later.record.effective > day ? " --from \(later.version)" : ""))
    }
  }

  /// Takes out the approvals of any other text; says which.
  ///
  /// - Parameter text: the digest of what was read, where it is known.
  mutating func dropOutdatedApprovals(
    of document: Document, role: String, text: String?
  ) throws(EditingError) -> (consent: Consent, dropped: [String]) {
    guard let consent = Consent(to: draft, of: document, text: source.expanded.body) else {
      throw .refused("the record of '\(draft.text.path)' lacks 'nature'; fill it in first")
    }
    if let text, text.lowercased() != consent.digest.hex {
      throw .refused(
        "the text that was read, \(quoted(text.prefix(12))), is not the draft as it is now, '\(consent.digest.hex.prefix(12))…'; "
          + "send the page anew: codicil diff \(document.id)\(draft.argument(in: document)) --format html > review.html"
      )
    }
    if let approval = draft.approvals.first(where: { $0.role == role && $0.text == consent.digest }) {
      throw .refused("'\(role)' approved this text on \(approval.date) already")
    }
    var dropped: [String] = []
    for (index, approval) in draft.approvals.enumerated().reversed() where approval.text != consent.digest {
      try editor.removeItem(index, from: "approvals")
      draft.approvals.remove(at: index)
      if approval.role != role {
        dropped.append("the approval of '\(approval.role)' of \(approval.date) was of another text and does not count")
      }
    }
    return (consent, dropped.reversed())
  }

  mutating func add(_ approval: Approval) throws(EditingError) {
    var members: [YAMLValue.Member] = [
      .init("role", .text(approval.role)), .init("title", .text(approval.title)),
      .init("date", .plain(approval.date.description)),
    ]
    if let text = approval.text { members.append(.init("text", .quoted(text.hex))) }
    try editor.append(.mapping(members), to: "approvals")
    draft.approvals.append(approval)
  }

  /// The revision's file: the record with its version and without what only a draft needs, and the text written out.
  func issued(as version: Version, of document: Document) throws(EditingError) -> [UInt8] {
    var editor = editor
    try editor.remove("from")
    try editor.set("version", to: .quoted(version.description))
    if draft.title.isEmpty { try editor.set("title", to: .text(document.control.title)) }
    if !source.expanded.expansions.isEmpty {
      try editor.set("expanded", to: .list(source.expanded.expansions.map(\.value)))
    }
    guard let head = (try? FrontMatter(in: editor.bytes))?.end else {
      throw .refused("the record of '\(draft.text.path)' cannot be read")
    }
    return editor.bytes[..<head] + source.expanded.body
  }
}

extension Expansion {
  /// `{ source: "{{> security-commitment}}", from: [12, 1], to: [14, 20] }`
  fileprivate var value: YAMLValue {
    .mapping([
      .init("source", .quoted(source)), .init("from", range.start.value), .init("to", range.end.value),
    ])
  }
}

extension SourcePosition {
  fileprivate var value: YAMLValue { .list([.plain("\(line)"), .plain("\(column)")]) }
}
