package import Diagnostics

extension Rule {
  package static let languageNotFileName = Rule(
    "language-not-file-name", .error, .form,
    summary: "a translation's language is not that of its file's name",
    explanation: "The name decides the page's address and language, and the record is what a copy says of itself.",
    remedy: "Make the two the same.")
}

extension Finding {
  static func languageNotFileName(
    _ language: String, name: String, in file: SourceFile, at range: SourceRange
  ) -> Finding {
    Finding(
      .languageNotFileName, "the language is \(quoted(language)) here and \(quoted(name)) in the file's name",
      help: "write \(quoted(name)), or rename the file", in: file, at: range)
  }
}
