package import Diagnostics

extension Rule {
  package static let sealedFileMissing = Rule(
    "sealed-file-missing", .error, .seal,
    summary: "a sealed file is gone",
    explanation: """
      Links, contracts and the record of changes lead to every issued text for good. A file that was renamed is gone \
      too: its version, its document's id and its address never change.
      """,
    remedy: """
      Take the file back with 'codicil restore', or rename it back. Where a text had to go, keep its record as a row of \
      'history' and say so under 'removed' in document.yml; its seal stays.
      """)
}

enum SealedFileMissing {
  /// - Parameter place: where a file with the same bytes stands that has no seal.
  static func finding(_ file: SealedFile, in content: Content, renamed place: SealCheck.Unsealed?) -> Finding {
    if let place {
      return content.seals.finding(
        .sealedFileMissing, "\(quoted(file.path)) is sealed, but stands at \(quoted(place.file.path)) now",
        help: "rename it back", at: file.path)
    }
    let restore = "take it back with 'codicil restore \(file.document) \(file.name) --from SITE-OR-FILE'"
    return content.seals.finding(
      .sealedFileMissing, "\(quoted(file.path)) is sealed, but is not there",
      help: file.version == nil
        ? restore : "\(restore); if its text had to go, say so under 'removed' in document.yml",
      at: file.path)
  }

  /// All sealed files of a document's folder that is not there any more.
  static func finding(folder id: String, first: SealedFile, in content: Content, renamed other: String?) -> Finding {
    let folder = "documents/\(id)"
    let message =
      other.map { "\(quoted(folder)) has sealed files, but is called \(quoted("documents/\($0)")) now" }
      ?? "\(quoted(folder)) has sealed files, but is not there"
    return content.seals.finding(
      .sealedFileMissing, message,
      help: other == nil
        ? "take the folder back from version control; a document that ends is withdrawn, not deleted"
        : "rename it back: a document's id never changes; its title may, in document.yml", at: first.path)
  }
}
