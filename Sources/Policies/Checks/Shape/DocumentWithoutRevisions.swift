package import Diagnostics

extension Rule {
  package static let documentWithoutRevisions = Rule(
    "document-without-revisions", .error, .record,
    summary: "a document has neither a revision nor a draft",
    explanation: "A document without a text has nothing to show or to approve.",
    remedy: "Write its first draft, `draft.md`, or delete the folder.")
}

extension Finding {
  static func documentWithoutRevisions(path: String) -> Finding {
    Finding(
      .documentWithoutRevisions, "the document has neither a revision nor a draft",
      help: "write its first text in 'draft.md', or delete the folder", path: path)
  }
}
