package import Diagnostics

extension Rule {
  package static let malformedMessage = Rule(
    "malformed-message", .error, .form,
    summary: "a message of the interface cannot be read",
    explanation: "A message is words with {values} and **marks** that close, or such words for each form of a number: "
      + "zero, one, two, few, many, other, as the Unicode CLDR's plural rules have them; other is always needed.",
    remedy: "Close what is open, or give the form that is missing.",
    wrong: "changes-of: \"Änderungen: {title\"", right: "changes-of: \"Änderungen: {title}\"")
}

enum MalformedMessage {
  /// - Parameter subject: what cannot be read, as the message names it.
  static func finding(of subject: String, _ problem: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .malformedMessage, "\(subject) cannot be read: \(problem)",
      help: "write words, with what is open closed, or a form for each number", in: file,
      at: range)
  }
}
