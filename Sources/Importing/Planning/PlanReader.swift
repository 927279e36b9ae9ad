import Diagnostics
import Policies

/// Finds the texts of a plan that a person has edited.
struct PlanReader {
  private let log: GitLog
  private let content: Content?
  private(set) var documents: [PlannedDocument] = []
  private(set) var findings: [Finding] = []

  init(_ log: GitLog, content: Content?) {
    self.log = log
    self.content = content
  }

  /// What has been imported already is left out.
  mutating func read(_ plan: ImportPlan) {
    var blobs: [String: SourceText] = [:]
    for (index, commit) in log.commits.enumerated() {
      for change in commit.changes where change.sort == .text && change.kind != .deleted {
        let key = ExistingDocument.key(commit: commit.id, path: change.path)
        blobs[key] = SourceText(commit: index, path: change.path, blob: change.blob)
      }
    }
    let commits = Set(log.commits.map(\.id))
    for (index, document) in plan.documents.enumerated() {
      let existing = content?.document(document.id)
      let imported = existing.map(ExistingDocument.imported) ?? []
      var planned = PlannedDocument(document: document, sources: [])
      planned.document.texts = []
      for (number, text) in document.texts.enumerated() {
        let key = ExistingDocument.key(commit: text.commit, path: text.path)
        guard let source = blobs[key] else {
          findings.append(
            .unknownSourceText(
              text, in: plan, at: "documents.\(index).texts.\(number)", isCommitKnown: commits.contains(text.commit)))
          continue
        }
        guard !imported.contains(key) else { continue }
        planned.document.texts.append(text)
        planned.sources.append(source)
      }
      guard !planned.sources.isEmpty else { continue }
      if let existing, let content {
        planned.existing = ExistingDocument(existing, loader: ContentLoader(folder: content.folder))
      }
      documents.append(planned)
    }
  }
}
