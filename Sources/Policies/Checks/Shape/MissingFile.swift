package import Diagnostics

extension Rule {
  package static let missingFile = Rule(
    "missing-file", .error, .form,
    summary: "a file that every content or document has is missing",
    explanation: """
      The content folder has an organization.yml, which says who publishes, and a folder documents; each document's \
      folder has a document.yml, which says what it is and who is responsible for it.
      """,
    remedy: "Write the file, or correct its name; README.md shows each by example.")
}

extension Finding {
  /// `others` are the names that stand where it should.
  static func missingFile(_ name: String, in folder: String, others: [String]) -> Finding {
    let nearest = Spelling.nearest(to: name, among: others)
    return Finding(
      .missingFile, "the folder has no \(quoted(name))",
      help: nearest.map { "did you mean it by \(quoted($0))? Rename that" } ?? "add it", path: folder)
  }

  static func missingFolder(_ path: String) -> Finding {
    Finding(
      .missingFile, "there is no folder \(quoted(path))",
      help: "give the right folder, or begin with 'codicil init'",
      path: path)
  }
}
