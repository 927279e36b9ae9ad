import Diagnostics
import Policies

/// The parts of the site whose sources cannot be read as they are now.
struct HeldParts: Sendable {
  private var isEverything = false
  private var documents: Set<String> = []
  private var drafts: Set<String> = []
  /// `Content/documents/`
  private let folder: String

  /// - Parameter folder: the content folder, as findings name it.
  init(_ findings: [Finding], folder: String) {
    self.folder = "\(folder)/documents/"
    for finding in findings where finding.severity == .error { add(finding) }
  }

  /// - Parameter path: of the draft's file.
  func contains(_ part: Part) -> Bool {
    if isEverything { return true }
    switch part {
    case .shared: return !documents.isEmpty
    case .staticFiles: return false
    case .document(let id): return documents.contains(id)
    case .draft(let id, let name):
      return documents.contains(id) || drafts.contains("\(folder)\(id)/\(name.isEmpty ? "draft" : "draft-\(name)").md")
    }
  }

  private mutating func add(_ finding: Finding) {
    let isUnreadable = finding.rule.basis == .form
    guard finding.path.hasPrefix(folder) else {
      if isUnreadable { isEverything = true }
      return
    }
    let parts = finding.path.dropFirst(folder.count).split(separator: "/")
    guard let id = parts.first else { return }
    // In the place of a text or a folder stands something else.
    let isSomethingElse = finding.rule == .unknownFile
    if parts.count == 2, Draft.isDraft(finding.path), isUnreadable || isSomethingElse {
      drafts.insert(finding.path)
    } else if isUnreadable || (isSomethingElse && parts.count == 1) {
      documents.insert(String(id))
    }
  }
}
