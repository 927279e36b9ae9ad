package import Diagnostics

extension Rule {
  package static let frontMatterNotClosed = Rule(
    "front-matter-not-closed", .error, .form,
    summary: "no line '---' ends a text's record",
    explanation: """
      Without the second '---' line nobody can tell where the record ends and the text begins. It stands alone on its \
      line, at its beginning, and at most 64 KB into the file.
      """,
    remedy: "Write a line '---' after the record.")
}

extension Finding {
  static func frontMatterNotClosed(in file: SourceFile) -> Finding {
    Finding(
      .frontMatterNotClosed, "the record that begins here is not closed", help: "write a line '---' after the record",
      in: file, at: SourceRange(SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 4)))
  }
}
