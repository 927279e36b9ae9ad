package import Diagnostics

extension Rule {
  package static let malformedLanguage = Rule(
    "malformed-language", .error, .form,
    summary: "a language is not written as a language tag",
    explanation: """
      Pages name their language for browsers and screen readers by a tag of BCP 47 (RFC 5646): a language of two or \
      three letters, then, where it matters, a script or a region: fr, pt-BR, zh-Hant.
      """,
    remedy: "Write the language's tag.",
    wrong: "2.2.french.md",
    right: "2.2.fr.md")
}

extension Finding {
  /// In a file's name.
  static func malformedLanguage(_ tag: String, path: String) -> Finding {
    Finding(
      .malformedLanguage, "the file's name has \(quoted(tag)) where a language stands, which is not a language tag",
      help: help, path: path)
  }

  static func malformedLanguage(_ tag: String, key: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(.malformedLanguage, "'\(key)' is not a language tag: \(quoted(tag))", help: help, in: file, at: range)
  }

  private static let help = "write a tag such as 'fr', 'pt-BR' or 'zh-Hant'"
}
