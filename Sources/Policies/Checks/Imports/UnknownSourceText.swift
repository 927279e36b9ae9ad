package import Diagnostics

extension Rule {
  package static let unknownSourceText = Rule(
    "unknown-source-text", .error, .record,
    summary: "a plan for an import names a text that the repository does not have",
    explanation: """
      A row of a plan names a text by the commit that wrote it and by what the file was called there. Where no commit of \
      the history wrote such a file, or what it wrote is no text, there is nothing to import.
      """,
    remedy: "Copy 'commit' and 'path' anew from a plan that 'codicil import --plan' writes, or delete the row.")
}

extension Finding {
  /// - Parameter keyPath: of the row in the plan.
  package static func unknownSourceText(
    _ text: ImportPlan.Text, in plan: ImportPlan, at keyPath: String, isCommitKnown: Bool
  ) -> Finding {
    let message =
      isCommitKnown
      ? "the commit \(quoted(text.commit.prefix(12))) writes no text \(quoted(text.path))"
      : "the history has no commit \(quoted(text.commit))"
    return plan.places.finding(
      .unknownSourceText, message, help: "copy the row anew from a plan that --plan writes, or delete it",
      at: isCommitKnown ? "\(keyPath).path" : "\(keyPath).commit")
  }
}
