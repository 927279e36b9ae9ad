package import Diagnostics

extension Rule {
  package static let fixedSeverity = Rule(
    "fixed-severity", .error, .form,
    summary: "site.yml lowers a rule whose findings are always errors",
    explanation: """
      These rules say what cannot be read, and what is not as it was sealed. A build would leave something out, make \
      something up, or publish what nobody approved, whatever severity the finding had.
      """,
    remedy: "Delete the rule from site.yml, and mend what it finds.",
    wrong: "rules: { yaml-syntax: { off: too strict } }",
    right: "rules: {}")
}

extension Finding {
  static func fixedSeverity(_ id: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .fixedSeverity, "the findings of \(quoted(id)) are always errors",
      help: "delete the line, and mend what the rule finds", in: file, at: range)
  }
}
