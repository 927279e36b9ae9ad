package import Diagnostics

extension Rule {
  package static let translationWithoutRevision = Rule(
    "translation-without-revision", .error, .form,
    summary: "a translation is of a revision that the document does not have",
    explanation: "A translation is of one revision, whose text prevails; without it nobody can tell what it renders.",
    remedy: "Correct the version in the file's name and record, or add the revision.")
}

enum TranslationWithoutRevision {
  static func findings(in document: Document) -> [Finding] {
    let versions = document.revisions.map(\.version)
    let known = Set(versions)
    return document.translations.filter { !known.contains($0.version) }.map { translation in
      let version = translation.version.description
      return Finding(
        .translationWithoutRevision, "the document has no revision \(quoted(version)) that this translates",
        help: "add '\(version).md', or rename this file after the revision that it translates",
        path: translation.text.path)
    }
  }
}
