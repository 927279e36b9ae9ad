package import Diagnostics

extension Rule {
  package static let draftWithVersion = Rule(
    "draft-with-version", .error, .form,
    summary: "a draft has a version",
    explanation: """
      What is being written has no version: two people who write at the same time would choose the same, and a reader \
      could take a draft for the revision. Approving gives it one.
      """,
    remedy: "Delete the version; it is given when the draft is approved.")
}

extension Finding {
  static func draftWithVersion(in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .draftWithVersion, "a draft has no version", help: "delete the line; 'codicil approve' gives it one", in: file,
      at: range)
  }
}
