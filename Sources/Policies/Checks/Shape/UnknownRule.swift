package import Diagnostics

extension Rule {
  package static let unknownRule = Rule(
    "unknown-rule", .error, .form,
    summary: "site.yml sets the severity of a rule that does not exist",
    explanation: "The rule that was meant would keep its severity, and nobody would notice.",
    remedy: "Correct the rule's id; `codicil explain` lists all rules.",
    wrong: "rules: { review-overdu: error }",
    right: "rules: { review-overdue: error }")
}

extension Finding {
  static func unknownRule(_ id: String, known: [String], in file: SourceFile, at range: SourceRange) -> Finding {
    let help = Spelling.nearest(to: id, among: known).map { "did you mean '\($0)'?" }
    return Finding(
      .unknownRule, "there is no rule \(quoted(id))", help: help ?? "see `codicil explain` for all rules", in: file,
      at: range)
  }
}
