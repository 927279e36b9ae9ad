package import Diagnostics

extension Rule {
  package static let lostDocument = Rule(
    "lost-document", .error, .seal,
    summary: "a document is gone, or has another id",
    explanation: """
      A document's id is its address for good: links, contracts, feeds and its revisions' seals name it. A document that \
      does not apply any more is withdrawn, and its pages say so; its name is its title, which may change.
      """,
    remedy: """
      Rename the folder back, or take it back. Give a new title in document.yml, a former address under 'aliases', an \
      end under 'withdrawn'.
      """)
}

enum LostDocument {
  /// Nil where its seals are still there, which then have said it.
  static func finding(_ document: Document, in check: BaseCheck) -> Finding? {
    guard !check.content.seals.all.contains(where: { $0.document == document.id }) else { return nil }
    let folder = "\(check.content.folder)/documents/\(document.id)"
    guard let other = newName(of: document, in: check) else {
      return Finding(
        .lostDocument, "the document '\(document.id)' is gone",
        help: "copy '\(check.base.folder)/documents/\(document.id)' back; to end a document, run 'codicil withdraw'",
        path: folder)
    }
    return Finding(
      .lostDocument, "the document '\(document.id)' is called '\(other)' now",
      help: "rename the folder back; a document's title may change, its id never does", path: folder)
  }

  /// The new document that has its sealed texts, or else its title.
  private static func newName(of document: Document, in check: BaseCheck) -> String? {
    let known = Set(check.base.documents.map(\.id))
    let added = check.content.documents.filter { !known.contains($0.id) }
    let digests = Set(check.base.seals.all.filter { $0.document == document.id }.map(\.digest))
    let places = Set(check.content.seals.all.filter { digests.contains($0.digest) }.map(\.document))
    return added.first { places.contains($0.id) }?.id
      ?? added.first { $0.control.title == document.control.title }?.id
  }
}
