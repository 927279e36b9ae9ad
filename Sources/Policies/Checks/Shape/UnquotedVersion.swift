package import Diagnostics

extension Rule {
  package static let unquotedVersion = Rule(
    "unquoted-version", .error, .form,
    summary: "a version has no quotes",
    explanation: """
      YAML takes 2.10 for the number 2.1, and 2019-01-03 for a date (YAML 1.2, section 10.3.2). Codicil reads what is \
      written; other programs that read the record would not.
      """,
    remedy: "Put quotes around the version.",
    wrong: "version: 2.10",
    right: "version: \"2.10\"")
}

extension Finding {
  static func unquotedVersion(_ text: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .unquotedVersion, "the version \(quoted(text)) has no quotes", help: "write \"\(text)\"", in: file, at: range)
  }
}
