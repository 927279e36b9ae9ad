package import Diagnostics

extension Rule {
  package static let unknownMessageValue = Rule(
    "unknown-message-value", .error, .form,
    summary: "a message of the interface asks for a value that it is not given",
    explanation: "Each message is given the values that the English one names; another would be a hole in the page.",
    remedy: "Use the names of the English message.",
    wrong: "due-by: \"fällig bis {datum}\"", right: "due-by: \"fällig bis {date}\"")
}

enum UnknownMessageValue {
  static func finding(
    _ value: String, of name: String, known: Set<String>, in file: SourceFile, at range: SourceRange
  ) -> Finding {
    let help =
      known.isEmpty ? "remove it: \(quoted(name)) is given no value" : Spelling.help(for: value, among: known.sorted())
    return Finding(
      .unknownMessageValue, "the message \(quoted(name)) has no value named \(quoted(value))", help: help, in: file,
      at: range)
  }
}
