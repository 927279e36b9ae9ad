package import Diagnostics

extension Rule {
  package static let unknownMessage = Rule(
    "unknown-message", .error, .form,
    summary: "a message of the interface does not exist",
    explanation:
      "Pages take their words from messages with fixed names. A misspelt name would leave a hole in a page, or "
      + "words that no page ever shows.",
    remedy: "Correct the name, or remove it.",
    wrong: "{{text.last-updatd}}", right: "{{text.last-updated}}")
}

enum UnknownMessage {
  static func finding(_ name: String, help: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(.unknownMessage, "the interface has no message \(quoted(name))", help: help, in: file, at: range)
  }

  /// Of a message that says something of a number, in a template.
  static func finding(counted name: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .unknownMessage, "the message \(quoted(name)) counts something, which a template cannot",
      help: "use a message without forms, or a value of the page", in: file, at: range)
  }
}
