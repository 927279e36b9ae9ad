import Diagnostics

extension Translation {
  /// A translation's file; version, language and correction as its name has them.
  static func read(
    _ head: TextHead, version: Version, language: String, correction: Int
  ) -> (translation: Translation, findings: [Finding]) {
    let (record, places, findings) = head.read { TranslationRecord(&$0, version: version, language: language) }
    let translation = Translation(
      version: version, language: language, correction: correction, record: record, text: head.text, places: places)
    return (translation, findings)
  }
}

extension TranslationRecord {
  /// - Parameters version, language: as the file's name has them; nil: of a file of any name, for its schema.
  init(_ reader: inout MappingReader, version: Version?, language: String?) {
    reader.version(named: version)
    reader.language(named: language)
    self.init(
      title: reader.required("title", .line, "the document's title in this language") ?? "",
      summary: reader.optional("summary", .text, "what the document says, in this language, for the list of documents")
        ?? "",
      translator: reader.optional("translator", .line, "who translated it"),
      approvals: reader.optional(
        "approvals", .list(of: .approval), "who found that it says what the original says, and when") ?? [],
      confirmed: reader.optional(
        "confirmed", .list(of: .word(of: Self.confirmable)), "what is meant to differ from the original") ?? [])
  }
}

extension MappingReader {
  fileprivate mutating func language(named name: String?) {
    let language = required("language", .language, "the language, as in the file's name")
    guard let name, let language, language != name else { return }
    report(at: "language") { .languageNotFileName(language, name: name, in: $0, at: $1) }
  }
}
