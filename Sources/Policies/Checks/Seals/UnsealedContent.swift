package import Diagnostics

extension Rule {
  package static let unsealedContent = Rule(
    "unsealed-content", .warning, .record,
    summary: "the content has no revisions.lock",
    explanation: """
      revisions.lock seals every issued text by its SHA-256, so that none can change without everyone knowing, and \
      readers can check a copy of one. A folder that was written by hand has none until its first revision is sealed.
      """,
    remedy: "Run 'codicil approve' for each document; it seals what was issued.")
}

enum UnsealedContent {
  static func finding(in content: Content) -> Finding? {
    guard content.seals.extent == .absent,
      let first = content.documents.first(where: { !$0.revisions.isEmpty })
    else { return nil }
    let count = content.documents.reduce(0) { $0 + $1.revisions.count }
    let revisions = count == 1 ? "the issued revision is" : "none of \(count) issued revisions is"
    return Finding(
      .unsealedContent, "there is no \(Seals.fileName): \(count == 1 ? "\(revisions) not" : revisions) sealed",
      help: "run 'codicil approve \(first.id)', and so for each document", path: content.seals.file.path)
  }
}
