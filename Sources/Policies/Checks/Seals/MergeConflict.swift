package import Diagnostics

extension Rule {
  package static let mergeConflict = Rule(
    "merge-conflict", .error, .form,
    summary: "revisions.lock holds the markers of a merge that is not resolved",
    explanation: """
      Two branches sealed files beside each other. Both sides are right as long as they seal different files: nothing \
      that is sealed is ever taken back.
      """,
    remedy: "Keep the lines of both sides and delete the markers.",
    wrong: """
      <<<<<<< ours
      9f86d081…  documents/cookie-notice/1.0.md
      =======
      60303ae2…  documents/cookie-policy/1.0.md
      >>>>>>> theirs
      """,
    right: """
      9f86d081…  documents/cookie-notice/1.0.md
      60303ae2…  documents/cookie-policy/1.0.md
      """)
}

extension Finding {
  static func mergeConflict(in file: SourceFile, line: Int) -> Finding {
    Finding(
      .mergeConflict, "a merge is not resolved: \(quoted(file.line(line)))",
      help: "keep the lines of both sides and delete the markers", in: file, at: file.range(ofLine: line))
  }
}
