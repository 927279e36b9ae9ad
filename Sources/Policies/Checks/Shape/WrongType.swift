package import Diagnostics

extension Rule {
  package static let wrongType = Rule(
    "wrong-type", .error, .form,
    summary: "a value is of another type than its key asks for",
    explanation: "Where a list, a mapping, a text or yes-or-no is expected, nothing else can be read.",
    remedy: "Write the value as the message says.",
    wrong: "approvers: cloud-engineering",
    right: "approvers: [cloud-engineering]")
}

extension Finding {
  /// `subject` is what the message begins with: "'approvers'", "a key".
  static func wrongType(
    _ subject: String, mustBe expected: String, not actual: String, help: String? = nil, in file: SourceFile,
    at range: SourceRange
  ) -> Finding {
    Finding(
      .wrongType, "\(subject) must be \(expected), not \(actual)", help: help ?? "write \(expected)", in: file,
      at: range)
  }
}
