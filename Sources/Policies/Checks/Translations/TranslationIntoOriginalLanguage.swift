package import Diagnostics

extension Rule {
  package static let translationIntoOriginalLanguage = Rule(
    "translation-into-original-language", .error, .record,
    summary: "a translation is in the language of its original",
    explanation: """
      Texts are in the site's language, 'language' in site.yml, unless they are a translation. Of two texts in one language \
      nobody could tell which of them applies.
      """,
    remedy: "Correct the language in the file's name and in its record, or delete the file.",
    wrong: "2.2.en.md      # language: en in site.yml",
    right: "2.2.fr.md")
}

enum TranslationIntoOriginalLanguage: RecordCheck {
  static let rule = Rule.translationIntoOriginalLanguage

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard let original = context.language.map(LanguageTag.folder) else { return [] }
    return document.translations.filter { $0.languageFolder == original }.map { translation in
      translation.places.finding(
        rule, "this translation is in '\(translation.language)', the language of the original",
        help: "correct the language in the file's name and in its record, or delete the file", at: "language")
    }
  }
}
