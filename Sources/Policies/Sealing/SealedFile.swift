/// A file that is sealed once it is issued: a revision, a translation, or what stands in `files/`.
package struct SealedFile: Hashable, Sendable {
  /// Below the content folder: `documents/ID/2.2.md`.
  package let path: String
  /// The document's id.
  package let document: String
  /// As `codicil restore` knows it: `2.2`, `2.2.fr`, `files/logo.png`.
  package let name: String

  package init(revision text: TextFile, of document: Document) {
    let file = text.path.split(separator: "/").last.map(String.init) ?? text.path
    self.init(document: document.id, file: file, name: String(file.dropLast(3)))
  }

  package init(attachment name: String, of document: Document) {
    self.init(document: document.id, file: "files/\(name)", name: "files/\(name)")
  }

  package init(version: Version, of document: Document) {
    self.init(document: document.id, file: "\(version).md", name: version.description)
  }

  /// Nil for a path of which no file is ever sealed: `documents/ID/draft.md`.
  package init?(path: String) {
    let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "documents" else { return nil }
    let (document, file) = (String(parts[1]), String(parts[2]))
    if file.hasPrefix("files/") {
      self.init(document: document, file: file, name: file)
      return
    }
    switch FileName(file) {
    case .revision, .translation: self.init(document: document, file: file, name: String(file.dropLast(3)))
    default: return nil
    }
  }

  private init(document: String, file: String, name: String) {
    path = "documents/\(document)/\(file)"
    self.document = document
    self.name = name
  }

  /// Whether it stands in `files/`, and is hashed as it is.
  package var isAttachment: Bool { name.hasPrefix("files/") }

  /// Where a published site has it, below its root. Every correction of a translation has a path of its own, so that what
  /// is sealed stays where it is.
  package var sitePath: String {
    switch isAttachment ? nil : FileName("\(name).md") {
    case .translation(let version, let language, let correction):
      let file = correction == 1 ? "source.md" : "source.\(correction).md"
      return "\(LanguageTag.folder(language))/\(document)/\(version)/\(file)"
    case .revision: return "\(document)/\(name)/source.md"
    default: return "\(document)/\(name)"
    }
  }

  /// The version of a revision; nil for anything else.
  package var version: Version? {
    guard case .revision(let version) = FileName("\(name).md") else { return nil }
    return version
  }

  /// The version of a revision or of what is translated.
  package var issuedVersion: Version? {
    switch FileName("\(name).md") {
    case .revision(let version), .translation(let version, _, _): version
    default: nil
    }
  }

  /// The language of a translation; nil for anything else.
  var language: String? {
    guard case .translation(_, let language, _) = FileName("\(name).md") else { return nil }
    return language
  }

  /// The digest that the file is sealed with.
  package func digest(of bytes: [UInt8]) -> Digest { isAttachment ? Digest(of: bytes) : Digest(ofText: bytes) }

  /// The bytes that a seal speaks of, which are those at hand with CRLF as LF; nil where they are not the sealed ones. A
  /// file of `files/` may have been sealed with either line ending.
  package func sealedBytes(_ bytes: [UInt8], as seal: Digest) -> [UInt8]? {
    if isAttachment, Digest(of: bytes) == seal { return bytes }
    let text = Digest.unixText(bytes)
    return Digest(of: text) == seal ? text : nil
  }
}

extension Document {
  /// All files of the document that are sealed once issued.
  package var sealedFiles: [SealedFile] {
    revisions.map { SealedFile(revision: $0.text, of: self) }
      + translations.map { SealedFile(revision: $0.text, of: self) }
      + files.map { SealedFile(attachment: $0, of: self) }
  }
}
