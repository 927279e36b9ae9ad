package import Diagnostics

extension Rule {
  package static let controlCharacter = Rule(
    "control-character", .error, .form,
    summary: "a record contains a control character",
    explanation: """
      YAML 1.2 (production 1) allows no control characters but tab and line breaks. They come from copying out of other \
      programs, cannot be seen, and may hide or join words.
      """,
    remedy: "Delete the character, and type what it stands for.")
}

extension Finding {
  static func controlCharacter(_ scalar: Unicode.Scalar, count: Int, in file: SourceFile, at offset: Int) -> Finding {
    let place = file.position(at: offset)
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let more = count > 1 ? " (and \(count - 1) more of its sort in this file)" : ""
    return Finding(
      .controlCharacter, "the invisible character \(name) stands here\(more)", help: "delete it", in: file,
      at: SourceRange(line: place.line, column: place.column))
  }
}
