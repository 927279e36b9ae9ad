package import Diagnostics

extension Rule {
  package static let unsealedFile = Rule(
    "unsealed-file", .error, .seal,
    summary: "an issued file is not sealed",
    explanation: """
      Without a seal nobody would notice if the file changed tomorrow. It was approved and not yet sealed, since the \
      command that approved it was stopped; or it was put here by hand.
      """,
    remedy: "Seal it with 'codicil approve', which seals everything approved of a document that is not sealed yet.")
}

enum UnsealedFile {
  static func finding(_ unsealed: SealCheck.Unsealed) -> Finding {
    let id = unsealed.file.document
    return Finding(
      .unsealedFile, "this is issued, but has no seal in \(Seals.fileName)", help: "run 'codicil approve \(id)'",
      path: unsealed.path)
  }
}
