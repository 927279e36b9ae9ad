import ArgumentParser
import Diagnostics
import Policies
import Website

/// The texts of a document that can be compared: its drafts and its published revisions.
struct DocumentTexts {
  private let document: Document
  private let timeline: Timeline
  private let content: Content

  init(_ id: String, in workspace: Workspace) throws {
    document = try workspace.document(id)
    content = workspace.content
    timeline = Timeline(of: document, asOf: workspace.site.asOf)
  }

  /// - Parameters:
  ///   - from: a version or a draft's name. Nil: what the other text is to replace.
  ///   - to: a version or a draft's name. Nil: the draft if there is one, else the last revision.
  func pair(from: String?, to: String?) throws -> (from: ComparedText, to: ComparedText) {
    let target = try to.map(subject) ?? newest()
    return (try text(try from.map(subject) ?? base(of: target)), try text(target))
  }

  /// The draft that `pair(from:to:)` compares, where it is one, and its text.
  func draft(to: String?) throws -> (draft: Draft, text: ComparedText)? {
    guard case .draft(let draft) = try to.map(subject) ?? newest() else { return nil }
    return (draft, try text(.draft(draft)))
  }

  /// Whether there is a published revision to compare a draft with.
  var hasBase: Bool { timeline.draftBase != nil }

  private enum Subject {
    case revision(Revision)
    case draft(Draft)
  }

  private func newest() throws -> Subject {
    if let draft = document.drafts.min(by: { $0.name < $1.name }) { return .draft(draft) }
    guard let last = (timeline.revisions.last { timeline.cancellation(of: $0.version) == nil }) else {
      throw ValidationError("'\(document.id)' has no draft and no published revision")
    }
    return .revision(last)
  }

  private func base(of target: Subject) throws -> Subject {
    switch target {
    case .draft(let draft):
      let begun = timeline.revisions.first { $0.version == draft.base && timeline.cancellation(of: $0.version) == nil }
      guard let current = begun ?? timeline.draftBase else {
        throw ValidationError("'\(document.id)' has no published revision to compare the draft with")
      }
      return .revision(current)
    case .revision(let revision):
      guard let predecessor = timeline.predecessor(of: revision.version) else {
        throw ValidationError("'\(document.id)' has no revision before '\(revision.version)'")
      }
      return .revision(predecessor)
    }
  }

  private func subject(_ name: String) throws -> Subject {
    if let draft = document.drafts.first(where: { Self.name(of: $0) == name }) { return .draft(draft) }
    if name == "current", let current = timeline.current { return .revision(current) }
    if let version = Version(name), let revision = timeline.revisions.first(where: { $0.version == version }) {
      return .revision(revision)
    }
    let known = timeline.revisions.map(\.version.description) + document.drafts.map(Self.name)
    guard !known.isEmpty else { throw ValidationError("'\(document.id)' has no draft and no published revision") }
    throw ValidationError(
      "'\(document.id)' has no published revision \(quoted(name)); \(Spelling.help(for: name, among: known))")
  }

  private func text(_ subject: Subject) throws -> ComparedText {
    switch subject {
    case .draft(let draft):
      return try ComparedText(draft, name: Self.name(of: draft), of: document, in: content)
    case .revision(let revision):
      let version = revision.version
      guard timeline.removal(of: version) == nil else {
        throw ValidationError("the text of '\(document.id)' \(version) was removed and cannot be compared")
      }
      return try ComparedText(revision.text, name: version.description, of: document, version: version)
    }
  }

  private static func name(of draft: Draft) -> String { draft.name.isEmpty ? "draft" : "draft-\(draft.name)" }
}
