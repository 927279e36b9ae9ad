import Diagnostics
import Policies

/// What the content has of a document already, and an import goes on from.
struct ExistingDocument: Sendable {
  let document: Document
  /// The text of the last revision; nil where the document has none.
  let lastBody: [UInt8]?

  init(_ document: Document, loader: ContentLoader) {
    self.document = document
    lastBody = document.revisions.last.map { revision in
      let file = loader.read(revision.text).file
      return Digest.unixText(Array(file.bytes[file.offset(ofLine: revision.text.firstLine)...]))
    }
  }

  /// What was imported into it, as `COMMIT PATH`.
  static func imported(in document: Document) -> Set<String> {
    Set(document.revisions.compactMap { $0.record.imported.map { key(commit: $0.commit, path: $0.path) } })
  }

  static func key(commit: String, path: String) -> String { "\(commit) \(path)" }
}
