package import Diagnostics

extension Rule {
  package static let unknownSealsFormat = Rule(
    "unknown-seals-format", .error, .form,
    summary: "revisions.lock does not say that it has the format that this version of Codicil reads",
    explanation: """
      The first line names the format's version. What a later version writes may mean something else, and reading it as \
      if it did not could pass what was changed.
      """,
    remedy: "Take the first line back from version control, or use the version of Codicil that wrote it.",
    wrong: "# codicil-seals/2",
    right: "# codicil-seals/1")
}

extension Finding {
  static func missingSealsFormat(in file: SourceFile) -> Finding {
    Finding(
      .unknownSealsFormat, "the first line does not name the format, '\(SealLine.format)'",
      help: "write '\(SealLine.format)' above the first line", in: file, at: file.range(ofLine: 1))
  }

  static func unknownSealsFormat(_ version: String, in file: SourceFile) -> Finding {
    Finding(
      .unknownSealsFormat, "the seals have format \(quoted(version)), and this version of Codicil reads '1'",
      help: "use the version of Codicil that wrote it, or take the file back from version control", in: file,
      at: file.range(ofLine: 1))
  }
}
