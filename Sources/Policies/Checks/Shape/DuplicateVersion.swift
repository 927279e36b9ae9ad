package import Diagnostics

extension Rule {
  package static let duplicateVersion = Rule(
    "duplicate-version", .error, .form,
    summary: "two revisions of a document have the same version",
    explanation: """
      A version names one text for good. 2.2 and 2.2.0 are the same version, since versions are compared number by \
      number and what is not written counts as 0.
      """,
    remedy: "Give one of the two another version, or delete it if it was never issued.")
}

enum DuplicateVersion {
  /// Among a document's files, which stand in order, and among the rows of its history. A row and a file may be the same
  /// revision as far as versions go; whether they agree is another rule's question.
  static func findings(in document: Document) -> [Finding] {
    let files = zip(document.revisions, document.revisions.dropFirst()).filter { $0.version == $1.version }
    return files.map { finding($1, first: $0) } + rows(of: document.control)
  }

  private static func finding(_ revision: Revision, first: Revision) -> Finding {
    let name = first.text.path.split(separator: "/").last ?? ""
    return Finding(
      .duplicateVersion, "version \(quoted(revision.version.description)) is the same as that of \(quoted(name))",
      help: "give one of them another version", path: revision.text.path,
      related: [.init(path: first.text.path, position: nil, message: "the same version")])
  }

  private static func rows(of control: Control) -> [Finding] {
    var first = [Version: String]()
    return control.history.enumerated().compactMap { index, row in
      guard let version = row.version else { return nil }
      let keyPath = "history.\(index).version"
      guard let earlier = first[version] else {
        first[version] = keyPath
        return nil
      }
      let position = control.places.range(of: earlier)?.start
      return control.places.finding(
        .duplicateVersion, "version \(quoted(version.description)) stands in the history a second time",
        help: "delete one of the rows, or correct its version", at: keyPath,
        related: [.init(path: control.places.file.path, position: position, message: "first written here")])
    }
  }
}
