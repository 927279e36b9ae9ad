import Diagnostics

/// A former id or path of a document, and where it is written.
struct Alias {
  var document: Document
  var keyPath: String
  /// As written.
  var text: String
  /// What the site answers at, whichever way it is written: `/old/path/`, `old/path` and `/old//path` are one.
  var path: [Substring]

  /// Those of all documents, in the order of the documents.
  static func all(in content: Content) -> [Alias] {
    content.documents.flatMap { document in
      document.control.aliases.enumerated().map { index, text in
        Alias(document: document, keyPath: "aliases.\(index)", text: text, path: text.split(separator: "/"))
      }
    }
  }
}
