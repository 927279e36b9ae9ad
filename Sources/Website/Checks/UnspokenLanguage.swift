package import Diagnostics

extension Rule {
  package static let unspokenLanguage = Rule(
    "unspoken-language", .warning, .settings,
    summary: "the interface has no messages in a language",
    explanation:
      "Pages of a site or a translation in a language that the interface does not speak have their headings, dates "
      + "and statuses in English.",
    remedy: "Write the language's messages into languages/TAG.yml of the site folder.")
}

enum UnspokenLanguage {
  static func finding(_ language: String) -> Finding {
    let spoken = BuiltInMessages.languages.joined(separator: ", ")
    return Finding(
      .unspokenLanguage, "the interface does not speak \(quoted(language)), only \(spoken)",
      help: "write its messages into languages/\(language).yml of the site folder", path: "languages/\(language).yml")
  }
}
