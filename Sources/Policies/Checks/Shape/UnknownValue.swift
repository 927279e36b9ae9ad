package import Diagnostics

extension Rule {
  package static let unknownValue = Rule(
    "unknown-value", .error, .form,
    summary: "a value is none of the words that its key allows",
    explanation: "A misspelt word would be ignored in silence, and something else would happen than what was meant.",
    remedy: "Write one of the words that the message names.",
    wrong: "comparisons: neighbors",
    right: "comparisons: neighbours")
}

extension Finding {
  /// A word that is none of `known`, by a rule of its own (`unknown-kind`) or `unknown-value`.
  static func unknownWord(
    _ rule: Rule, _ word: String, key: String, known: [String], in file: SourceFile, at range: SourceRange
  ) -> Finding {
    Finding(
      rule, "\(quoted(word)) is not a value of '\(key)'", help: Spelling.help(for: word, among: known), in: file,
      at: range)
  }
}
