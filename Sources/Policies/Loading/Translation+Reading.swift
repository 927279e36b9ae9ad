import Diagnostics

extension Translation {
  /// A translation's file; version, language and correction as its name has them.
  static func read(
    _ head: TextHead, version: Version, language: String, correction: Int
  ) -> (translation: Translation, findings: [Finding]) {
    let (title, places, findings) = head.read { Self.title(&$0, version: version, language: language) }
    let translation = Translation(
      version: version, language: language, correction: correction, title: title ?? "", text: head.text, places: places)
    return (translation, findings)
  }

  /// - Parameters version, language: as the file's name has them; nil: of a file of any name, for its schema.
  static func title(_ reader: inout MappingReader, version: Version?, language: String?) -> String? {
    reader.version(named: version)
    reader.language(named: language)
    return reader.required("title", .line, "the document's title in this language")
  }
}

extension MappingReader {
  fileprivate mutating func language(named name: String?) {
    let language = required("language", .language, "the language, as in the file's name")
    guard let name, let language, language != name else { return }
    report(at: "language") { .languageNotFileName(language, name: name, in: $0, at: $1) }
  }
}
