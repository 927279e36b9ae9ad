package import Diagnostics

extension Rule {
  package static let duplicateTranslation = Rule(
    "duplicate-translation", .error, .form,
    summary: "two files are the same translation of a revision",
    explanation: """
      Language tags make no difference between capital and small letters, and 2.2 is the same version as 2.2.0, so the \
      two files would be one page.
      """,
    remedy: "Delete one of the two; a correction is numbered: 2.2.fr.2.md.")
}

enum DuplicateTranslation {
  static func findings(in document: Document) -> [Finding] {
    var first = [[String]: String]()
    return document.translations.compactMap { translation in
      let path = translation.text.path
      guard let earlier = first[translation.identity] else {
        first[translation.identity] = path
        return nil
      }
      let name = earlier.split(separator: "/").last ?? ""
      return Finding(
        .duplicateTranslation, "this is the same translation as \(quoted(name))", help: "delete one of them",
        path: path, related: [.init(path: earlier, position: nil, message: "the same translation")])
    }
  }
}

extension Translation {
  /// Equal for what would be one page: versions by number, languages by small letters.
  var identity: [String] {
    [version.scheme == .date ? "date" : "number"] + version.parts.map(String.init)
      + [language.lowercased(), String(correction)]
  }
}
