package import Diagnostics

extension Rule {
  package static let malformedSeal = Rule(
    "malformed-seal", .error, .form,
    summary: "a line of revisions.lock is not a digest and the path of a document's file",
    explanation: """
      revisions.lock says what was approved, byte for byte. A line that cannot be read protects nothing, and the file \
      that it stood for could change unnoticed.
      """,
    remedy: """
      Take the line back from where it is whole: from version control, or from a published site's list of seals. Never \
      type one.
      """,
    wrong: "9f86d081  documents/privacy-policy/1.0.md",
    right: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  documents/privacy-policy/1.0.md")
}

extension Finding {
  static func malformedSeal(in file: SourceFile, line: Int) -> Finding {
    let text = file.line(line)
    return Finding(
      .malformedSeal, "\(quoted(text)) is not 64 hexadecimal digits, two spaces and a path",
      help: "take the line back from version control, where it is whole", in: file, at: file.range(ofLine: line))
  }

  /// `fault`: "leads out of the content folder".
  static func malformedSeal(_ path: String, _ fault: String, in file: SourceFile, line: Int) -> Finding {
    Finding(
      .malformedSeal, "the path \(quoted(path)) \(fault)",
      help: "delete the line, or write the path as in 'documents/privacy-policy/1.0.md'", in: file,
      at: SealLine.pathRange(line: line, in: file))
  }
}

extension SourceFile {
  /// A whole line without its ending.
  func range(ofLine line: Int) -> SourceRange {
    SourceRange(
      SourcePosition(line: line, column: 1), position(line: line, byteColumn: lineBytes(line).count + 1))
  }
}
