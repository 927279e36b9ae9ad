package import Diagnostics

extension Rule {
  package static let translationMisnumbered = Rule(
    "translation-misnumbered", .error, .form,
    summary: "the corrections of a translation are not numbered 2, 3, 4, …",
    explanation: """
      A translation that was published is not changed but corrected: 2.2.fr.md is the first, 2.2.fr.2.md its first \
      correction, 2.2.fr.3.md the next. A gap means that a text is missing.
      """,
    remedy: "Number the corrections in order, from 2.",
    wrong: "2.2.fr.md 2.2.fr.3.md",
    right: "2.2.fr.md 2.2.fr.2.md")
}

enum TranslationMisnumbered {
  /// One for every correction whose forerunner is not there.
  static func findings(in document: Document) -> [Finding] {
    let known = Set(document.translations.map(\.identity))
    return document.translations.compactMap { translation in
      var before = translation
      before.correction -= 1
      guard translation.correction > 1, !known.contains(before.identity) else { return nil }
      return Finding(
        .translationMisnumbered, "correction \(translation.correction) stands here without the text that it corrects",
        help: "add '\(before.fileName)', or number the corrections from 2", path: translation.text.path)
    }
  }
}

extension Translation {
  fileprivate var fileName: String {
    correction == 1 ? "\(version).\(language).md" : "\(version).\(language).\(correction).md"
  }
}
