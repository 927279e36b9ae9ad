import Diagnostics

extension Translation {
  /// A translation's file; version, language and correction as its name has them.
  static func read(
    _ head: TextHead, version: Version, language: String, correction: Int
  ) -> (translation: Translation, findings: [Finding]) {
    let (title, places, findings) = head.read { reader in
      reader.version(named: version)
      reader.language(named: language)
      return reader.required("title", .line, "the document's title in this language")
    }
    let translation = Translation(
      version: version, language: language, correction: correction, title: title ?? "", text: head.text, places: places)
    return (translation, findings)
  }
}

extension MappingReader {
  fileprivate mutating func language(named name: String) {
    let language = required("language", .language, "the language, as in the file's name")
    guard let language, language != name else { return }
    report(at: "language") { .languageNotFileName(language, name: name, in: $0, at: $1) }
  }
}
