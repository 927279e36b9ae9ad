package import Diagnostics

extension Rule {
  package static let versionNotFileName = Rule(
    "version-not-file-name", .error, .form,
    summary: "a record's version is not that of its file's name",
    explanation: """
      The name decides the page's address, and the record is what a copy of the file says of itself. Where they differ, \
      one revision goes by two names.
      """,
    remedy: "Make the two the same. If the revision is issued, its file's name is what readers know it by.")
}

extension Finding {
  static func versionNotFileName(
    _ version: String, name: String, in file: SourceFile, at range: SourceRange
  ) -> Finding {
    Finding(
      .versionNotFileName, "the version is \(quoted(version)) here and \(quoted(name)) in the file's name",
      help: "write \"\(name)\", or rename the file", in: file, at: range)
  }
}
