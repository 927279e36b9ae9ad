package import Diagnostics

extension Rule {
  package static let unusedAnchor = Rule(
    "unused-anchor", .warning, .record,
    summary: "a value begins with a YAML anchor that nothing refers to",
    explanation: """
      A word that begins with & before a value is a name for the value, not part of it (YAML 1.2, section 3.2.2.2). Where \
      nothing uses the name it was most often meant as text, and that word is missing from the record.
      """,
    remedy: "Put quotes around the text, or delete the anchor.",
    wrong: "title: &Co: Terms of Use",
    right: "title: \"&Co: Terms of Use\"")
}

extension Finding {
  static func unusedAnchor(_ name: String, in file: SourceFile, at start: SourcePosition) -> Finding {
    let end = SourcePosition(line: start.line, column: start.column + 1 + name.unicodeScalars.count)
    return Finding(
      .unusedAnchor, "\(quoted("&" + name)) is taken for a YAML anchor, not for a part of the text",
      help: "put quotes around the text if it is one, or delete the anchor", in: file, at: SourceRange(start, end))
  }
}
