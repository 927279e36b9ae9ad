package import Diagnostics

extension Rule {
  package static let missingMessage = Rule(
    "missing-message", .warning, .settings,
    summary: "a language of the interface lacks messages",
    explanation: "A page says in English what its language has no message for, and a reader meets two languages.",
    remedy: "Translate the messages that are named.")
}

enum MissingMessage {
  /// How many are named.
  private static let limit = 12

  static func finding(_ names: [String], in file: LanguageFile) -> Finding {
    let named = names.prefix(limit).map(quoted).joined(separator: ", ")
    let rest = names.count > limit ? " and \(names.count - limit) more" : ""
    let count = names.count == 1 ? "1 message is" : "\(names.count) messages are"
    return Finding(
      .missingMessage, "\(count) not translated into \(quoted(file.language)): \(named)\(rest)",
      help: "add them to \(file.file.path)", path: file.file.path)
  }
}
