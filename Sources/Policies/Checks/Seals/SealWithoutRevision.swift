package import Diagnostics

extension Rule {
  package static let sealWithoutRevision = Rule(
    "seal-without-revision", .error, .seal,
    summary: "a file is sealed that is not an issued one",
    explanation: """
      Only revisions, translations and the files of 'files/' are sealed. Drafts, document.yml and the like are meant to \
      change, and a seal on them would say that they must not.
      """,
    remedy: "Delete the line, or rename the file back to what it was when it was sealed.")
}

enum SealWithoutRevision {
  static func finding(_ path: String, in content: Content) -> Finding {
    content.seals.finding(
      .sealWithoutRevision,
      "\(quoted(path)) is sealed, but is neither a revision, a translation nor a file of 'files/'",
      help: "delete this line", at: path)
  }
}
