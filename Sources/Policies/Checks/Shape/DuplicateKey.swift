package import Diagnostics

extension Rule {
  package static let duplicateKey = Rule(
    "duplicate-key", .error, .form,
    summary: "a key stands twice in one mapping",
    explanation: """
      YAML 1.2 (section 3.2.1.3) wants the keys of a mapping to be unique. Which of two values counts would depend on \
      the program that reads the file.
      """,
    remedy: "Keep one of the two, or join them into one.",
    wrong: """
      title: Privacy Policy
      owner: dpo
      title: Privacy Statement
      """,
    right: """
      title: Privacy Policy
      owner: dpo
      """)
}

extension Finding {
  /// `first` is nil where only one of the places is known.
  static func duplicateKey(_ key: String, in file: SourceFile, at range: SourceRange, first: SourceRange?) -> Finding {
    let related = first.map { [Related(path: file.path, position: $0.start, message: "first written here")] }
    return Finding(
      .duplicateKey, "the key \(quoted(key)) stands twice in this mapping", help: "keep one of the two", in: file,
      at: range, related: related ?? [])
  }
}
