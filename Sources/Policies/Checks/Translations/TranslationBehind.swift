package import Diagnostics

extension Rule {
  package static let translationBehind = Rule(
    "translation-behind", .warning, .calendar,
    summary: "the last translation into a language is of a revision that is no longer current",
    explanation: """
      Readers of that language do not see what changed since. Their page says so, and leads to what changed and to the \
      text that is in force.
      """,
    remedy: """
      'codicil diff ID OLD NEW' shows what is to be translated; 'codicil revise ID --language fr' begins the translation of \
      the current revision with the last translation's text.
      """)
}

enum TranslationBehind: RecordCheck {
  static let rule = Rule.translationBehind

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard let current = context.timeline.current else { return [] }
    return context.timeline.translationsBehind.map { translation in
      let begun = document.translations.contains {
        !$0.isIssued && $0.languageFolder == translation.languageFolder && $0.version == current.version
      }
      let command = begun ? "approve \(document.id) --by ROLE" : "revise \(document.id)"
      return translation.places.finding(
        rule,
        "the last translation into '\(translation.language)' is of '\(translation.version)', but "
          + "'\(current.version)' is in force",
        help:
          "see what is to be translated: codicil diff \(document.id) \(translation.version) \(current.version); then: "
          + "codicil \(command) --language \(translation.language)",
        at: "version", related: [current.places.related("the current revision", at: "version")])
    }
  }
}
