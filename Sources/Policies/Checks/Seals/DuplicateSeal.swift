package import Diagnostics

extension Rule {
  package static let duplicateSeal = Rule(
    "duplicate-seal", .error, .form,
    summary: "a file is sealed twice in revisions.lock",
    explanation: """
      A file has one digest. Two lines for it are what a merge leaves behind, of one line or, worse, of two different \
      texts that two people approved under the same version.
      """,
    remedy: """
      Delete one of two equal lines. Of two different ones keep that of the text that was approved, and issue the other \
      under a version of its own.
      """)
}

extension Finding {
  static func duplicateSeal(_ seal: Seals.Seal, first: Seals.Seal, in file: SourceFile) -> Finding {
    let isSame = seal.digest == first.digest
    let digests = "'\(first.digest.hex.prefix(12))…' and '\(seal.digest.hex.prefix(12))…'"
    return Finding(
      .duplicateSeal, "\(quoted(seal.path)) is sealed twice, \(isSame ? "alike" : "with \(digests)")",
      help: isSame ? "delete this line" : "keep the line of the text that was approved, and delete the other", in: file,
      at: SealLine.pathRange(line: seal.line, in: file),
      related: [
        .init(
          path: file.path, position: SealLine.pathRange(line: first.line, in: file).start,
          message: "sealed here first")
      ])
  }
}
