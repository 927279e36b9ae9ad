package import Diagnostics

extension Rule {
  package static let missingApprovers = Rule(
    "missing-approvers", .warning, .settings,
    summary: "nobody is named who must approve a document's revisions",
    explanation: """
      Without approvers any revision counts as approved. Only a document that was imported may lack them for a while.
      """,
    remedy: "Name the roles that must all approve: `approvers: [ciso, legal]`.")
}

extension Finding {
  /// At the empty list; nil where there is none.
  static func missingApprovers(in file: SourceFile, at range: SourceRange?) -> Finding {
    Finding(
      .missingApprovers, "nobody is named who must approve the document's revisions",
      help: "add 'approvers': a list of roles of organization.yml", in: file, at: range)
  }
}
