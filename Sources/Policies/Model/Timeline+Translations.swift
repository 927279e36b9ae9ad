/// Which translations are published, and how they stand to the revisions.
extension Timeline {
  /// The translations that are published: approved, of a published revision whose text can be read. By language, version
  /// and correction; of a correction also what it corrects, which stays in the record.
  static func published(_ translations: [Translation], asOf: CivilDate, shown: Set<Version>) -> [Translation] {
    translations.filter { shown.contains($0.version) }.compactMap { translation in
      var translation = translation
      translation.record.approvals.removeAll { $0.date > asOf }
      return translation.record.approvals.isEmpty ? nil : translation
    }.sorted { ($0.languageFolder, $0.version, $0.correction) < ($1.languageFolder, $1.version, $1.correction) }
  }

  /// The translation of a revision, with its last correction.
  package func translation(of version: Version, into language: String) -> Translation? {
    translations(of: version).last { $0.languageFolder == language }
  }

  /// The published translations of a revision, by language and correction.
  package func translations(of version: Version) -> [Translation] { translationsByVersion[version] ?? [] }

  /// What a language's page of the document shows: the translation of the current revision or, where there is none yet,
  /// of the last one before it that has one.
  package func translation(into language: String) -> Translation? { translationsByLanguage[language] }

  /// Whether what a translation translates is no longer current.
  package func isBehind(_ translation: Translation) -> Bool {
    current.map { translation.version < $0.version } ?? false
  }

  /// What the languages' pages of the document show of an earlier revision than the current one. Nothing is to be
  /// translated any more once the document is withdrawn.
  package var translationsBehind: [Translation] {
    withdrawal == nil ? languages.compactMap(translation(into:)).filter(isBehind) : []
  }
}
