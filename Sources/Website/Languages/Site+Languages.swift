import Policies

/// Pages in other languages than the site's own.
extension Site {
  /// The first page in the language of the pages that are being made.
  var home: String { Address.language(languageFolder) }

  /// A language's own name: "Français".
  func name(of language: String) -> String { speaking(language).interface.name }

  /// A page in the site's own language and in others.
  func alternates(of path: String, in languages: [String]) -> [Page.Alternate] {
    let own = settings.language
    return [Page.Alternate(language: own, name: name(of: own), path: path, isOriginal: true)]
      + languages.map { language in
        Page.Alternate(
          language: language, name: name(of: language),
          path: Address.language(LanguageTag.folder(language)) + path, isOriginal: false)
      }
  }
}

extension [DocumentOutcome] {
  /// The languages that documents are translated into (BCP 47), one a folder, in the order of the folders.
  var languages: [String] {
    let translations = flatMap(\.timeline.translations).map { ($0.languageFolder, $0.language) }
    return Dictionary(translations) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
  }
}
