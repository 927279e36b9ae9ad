import Diagnostics
import Policies

/// What a new translation is to be.
package struct TranslationRequest: Sendable {
  package var document: String
  /// A language tag.
  package var language: String
  /// The revision that is translated; nil: the current one.
  package var version: String?
  package var translator: String?

  package init(document: String, language: String) {
    self.document = document
    self.language = language
  }
}

extension Editing {
  /// Begins a translation, or the correction of one: with the text of the last translation into its language or, where there
  /// is none, with the original's.
  package func translate(_ request: TranslationRequest) throws(EditingError) -> Proposal {
    let document = try document(request.document)
    let language = request.language
    guard LanguageTag.isWellFormed(language) else {
      throw .refused("\(quoted(language)) is not a language tag; write one such as fr, pt-BR or zh-Hant")
    }
    let original = try revision(request.version, of: document)
    let last = document.lastTranslation(into: language, upTo: original.version)
    let correction = last.flatMap { $0.version == original.version ? $0.correction + 1 : nil }
    if let last, correction != nil, !last.isIssued {
      throw .refused("'\(last.text.path)' is not approved yet; change it there")
    }
    let tag = last?.language ?? language
    let name = "\(original.version).\(tag)\(correction.map { ".\($0)" } ?? "").md"
    let path = path(name, of: document)
    let text = try text(of: last?.text ?? original.text, in: document)
    var change = change()
    change.add(
      .create(path: path, bytes: TextFileWriter.bytes(try members(request, tag, original, last), text: text)))
    return Proposal(
      change, notes: [begins(original, last)],
      next: ["translate in \(content.folder)/\(path)"] + comparison(original, last, in: document) + [
        "check it: codicil check", "approve it: codicil approve \(document.id) --language \(tag) --by ROLE",
      ])
  }

  private func members(
    _ request: TranslationRequest, _ tag: String, _ original: Revision, _ last: Translation?
  ) throws(EditingError) -> [YAMLValue.Member] {
    let translator = try request.translator.map { (name) throws(EditingError) in try line(name, "translator") }
    var members: [YAMLValue.Member] = [
      .init("version", .quoted(original.version.description)), .init("language", .text(tag)),
      .init("title", .text(last?.record.title ?? original.record.title)),
    ]
    if let summary = last?.record.summary, !summary.isEmpty { members.append(.init("summary", .text(summary))) }
    members.append(.init("translator", (translator ?? last?.record.translator).map { .text($0) } ?? .plain("")))
    if let confirmed = last?.record.confirmed, !confirmed.isEmpty {
      members.append(.init("confirmed", .list(confirmed.map { .plain($0) })))
    }
    return members
  }

  private func begins(_ original: Revision, _ last: Translation?) -> String {
    guard let last else { return "begins with the text of \(original.version), to be translated" }
    return last.version == original.version
      ? "corrects the translation of \(original.version); begins with its text"
      : "begins with the translation of \(last.version)"
  }

  /// What changed since the text that a translation begins with was translated.
  private func comparison(_ original: Revision, _ last: Translation?, in document: Document) -> [String] {
    guard let last, last.version != original.version else { return [] }
    return ["see what is to be translated: codicil diff \(document.id) \(last.version) \(original.version)"]
  }

  /// Adds a role's approval to a translation and seals it.
  func approve(
    translationInto language: String, of document: Document, _ request: ApprovalRequest, findings: [Finding]
  ) throws(EditingError) -> Proposal {
    let translation = try draft(translationInto: language, of: document, version: request.version)
    let blocking = findings.filter { finding in
      finding.path == translation.text.path && (finding.severity == .error || finding.rule == .untranslatedText)
    }
    guard blocking.isEmpty else { throw .findings(blocking) }
    let role = try role(request.role)
    let date = try past(request.date, "an approval")
    let path = path(translation.text.path.lastPathPart, of: document)
    let old = try read(path)
    var editor = try YAMLEditor(old, path: translation.text.path, .frontMatter, order: TranslationRecord.keys)
    try editor.append(
      .mapping([
        .init("role", .text(role.id)), .init("title", .text(role.title)), .init("date", .plain(date.description)),
      ]), to: "approvals")
    var change = change()
    change.add(.replace(path: path, old: old, new: editor.bytes))
    _ = try add(sealing: [document], new: [path: editor.bytes], to: &change)
    return Proposal(
      change,
      notes: ["the translation of \(translation.version) into \(translation.language) is approved and sealed"],
      next: ["publish it: codicil build"])
  }

  /// The translation that waits for its approval.
  private func draft(
    translationInto language: String, of document: Document, version: String?
  ) throws(EditingError) -> Translation {
    let folder = LanguageTag.folder(language)
    let waiting = document.translations.filter { translation in
      !translation.isIssued && translation.languageFolder == folder
        && version.map { Version($0) == translation.version } ?? true
    }
    guard waiting.count < 2 else {
      let versions = waiting.map { "--version \($0.version)" }
      throw .refused(
        "'\(document.id)' has \(waiting.count) translations into \(quoted(language)) that wait for an approval; name one: "
          + versions.joined(separator: ", "))
    }
    guard let translation = waiting.first else {
      throw .refused(
        "'\(document.id)' has no translation into \(quoted(language)) that waits for an approval; begin one: codicil revise "
          + "\(document.id) --language \(LanguageTag.isWellFormed(language) ? language : "TAG")")
    }
    return translation
  }
}

extension Document {
  /// The last translation into a language of a revision up to a version, with its last correction.
  fileprivate func lastTranslation(into language: String, upTo version: Version) -> Translation? {
    let folder = LanguageTag.folder(language)
    return translations.filter { $0.languageFolder == folder && $0.version <= version }
      .max { ($0.version, $0.correction) < ($1.version, $1.correction) }
  }
}
