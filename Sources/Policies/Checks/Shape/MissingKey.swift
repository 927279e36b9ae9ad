package import Diagnostics

extension Rule {
  package static let missingKey = Rule(
    "missing-key", .error, .form,
    summary: "a key that is required is missing",
    explanation: """
      What every page and every later reader relies on has to be recorded: without it the page would have to leave out, \
      or make up, a part of its legend.
      """,
    remedy: "Add the key with its value.")
}

extension Finding {
  /// `subject` is what lacks it: "document.yml", "this approval"; `meaning` says what the key holds.
  static func missingKey(
    _ key: String, in subject: String, meaning: String, in file: SourceFile, at range: SourceRange?
  ) -> Finding {
    Finding(.missingKey, "\(subject) has no '\(key)'", help: "add '\(key)': \(meaning)", in: file, at: range)
  }
}
