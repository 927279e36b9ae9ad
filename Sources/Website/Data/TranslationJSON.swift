import Policies

/// A published translation for other programs.
struct TranslationJSON: Encodable {
  /// BCP 47.
  var language: String
  /// What it translates.
  var version: String
  /// Counted from 2; absent of a translation that was not corrected.
  var correction: Int?
  var title: String
  var translator: String?
  var approvals: [RevisionJSON.ApprovalJSON]
  var published: String?
  /// Whether what it translates is no longer current.
  var isBehind: Bool
  /// Of the source, CRLF counted as LF.
  var sha256: String?
  var url: String
  var source: String

  init(
    _ translation: Translation, of document: Document, _ timeline: Timeline, digests: [String: Digest], on site: Site
  ) {
    let record = translation.record
    language = translation.language
    version = translation.version.description
    correction = translation.correction > 1 ? translation.correction : nil
    title = record.title
    translator = record.translator
    approvals = record.approvals.map { RevisionJSON.ApprovalJSON($0) }
    published = record.published?.description
    isBehind = timeline.isBehind(translation)
    sha256 = digests[translation.text.path]?.hex
    url = site.url(Address.language(translation.languageFolder) + Address.revision(document.id, translation.version))
    source = site.url(SealedFile(revision: translation.text, of: document).sitePath)
  }
}

/// A language's page of a document for other programs.
struct LanguageJSON: Encodable {
  var language: String
  var title: String
  /// What the page shows.
  var version: String
  var isBehind: Bool
  var url: String

  /// Of every language that a document has a page in.
  static func all(of document: Document, _ timeline: Timeline, on site: Site) -> [LanguageJSON]? {
    let all = timeline.languages.compactMap(timeline.translation(into:)).map { translation in
      LanguageJSON(
        language: translation.language, title: translation.record.title, version: translation.version.description,
        isBehind: timeline.isBehind(translation),
        url: site.url(Address.language(translation.languageFolder) + Address.document(document.id)))
    }
    return all.isEmpty ? nil : all
  }
}
