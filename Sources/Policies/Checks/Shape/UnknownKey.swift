package import Diagnostics

extension Rule {
  package static let unknownKey = Rule(
    "unknown-key", .error, .form,
    summary: "a key is none that Codicil knows",
    explanation: """
      A misspelt key would be ignored in silence, and what its author meant to record with it would be lost.
      """,
    remedy: "Correct the spelling, or delete the key; a comment (`# …`) can hold what no key is for.",
    wrong: "efective: 2019-02-01",
    right: "effective: 2019-02-01")
}

extension Finding {
  /// `subject` is whose keys they are: "document.yml", "an approval".
  static func unknownKey(
    _ key: String, in subject: String, known: [String], in file: SourceFile, at range: SourceRange
  ) -> Finding {
    Finding(
      .unknownKey, "\(quoted(key)) is not a key of \(subject)", help: Spelling.help(for: key, among: known), in: file,
      at: range)
  }
}
