package import Diagnostics

extension Rule {
  package static let malformedID = Rule(
    "malformed-id", .error, .form,
    summary: "an id is not made of lower-case words with hyphens",
    explanation: """
      A document's id is its folder's name and its permanent address; roles, contacts and drafts have ids of the same \
      form. Small letters, digits and single hyphens survive every file system, shell and address bar. A document cannot \
      have the name of a language (fr, pt-br) or of one of the site's own folders: assets, changes, as-of, search.
      """,
    remedy: "Rename it; for a document that was published under another name, add that to `aliases`.",
    wrong: "documents/Privacy_Policy/",
    right: "documents/privacy-policy/")
}

extension Finding {
  /// Of a document's folder.
  static func malformedID(folder name: String, path: String) -> Finding {
    let problem =
      if DocumentID.isReserved(name) {
        "the site uses it itself"
      } else if LanguageTag.isLocale(name) {
        "it is a language's"
      } else {
        "an id has small letters, digits and single hyphens"
      }
    return Finding(
      .malformedID, "\(quoted(name)) cannot be a document's id: \(problem)", help: help(name), path: path)
  }

  /// Of a draft, in its file's name.
  static func malformedID(draft name: String, path: String) -> Finding {
    Finding(
      .malformedID, "\(quoted(name)) cannot be a draft's name: it has small letters, digits and single hyphens",
      help: help(name), path: path)
  }

  static func malformedID(_ id: String, of subject: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .malformedID, "\(quoted(id)) cannot be \(subject): an id has small letters, digits and single hyphens",
      help: help(id), in: file, at: range)
  }

  private static func help(_ id: String) -> String {
    let words = id.lowercased().unicodeScalars.split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    let meant = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    guard !meant.isEmpty, meant != id, !DocumentID.isReserved(meant), !LanguageTag.isLocale(meant) else {
      return "choose another name, such as 'privacy-policy'"
    }
    return "rename it to \(quoted(meant))"
  }
}
