package import Diagnostics

extension Rule {
  package static let emptyValue = Rule(
    "empty-value", .error, .form,
    summary: "a key that is required has no value",
    explanation: "An empty title, change or reason says nothing, and stands in the record of changes for ever.",
    remedy: "Write the value after the key.",
    wrong: "change:",
    right: "change: Retention of server logs shortened to 12 weeks")
}

extension Finding {
  static func emptyValue(_ key: String, meaning: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(.emptyValue, "'\(key)' is empty", help: "write \(meaning)", in: file, at: range)
  }
}
