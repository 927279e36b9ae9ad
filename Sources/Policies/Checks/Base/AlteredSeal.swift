package import Diagnostics

extension Rule {
  package static let alteredSeal = Rule(
    "altered-seal", .error, .seal,
    summary: "a line of revisions.lock is gone or has another digest",
    explanation: """
      A seal that follows a change of its file protects nothing. Lines are only ever added: not even a text that had to \
      go takes its line along, since by its digest a copy can still be told from another text.
      """,
    remedy: "Take the line back from where it is whole: version control, or a published site's list of seals.")
}

enum AlteredSeal {
  /// The line is gone, or has another digest.
  static func finding(_ seal: Seals.Seal, in check: BaseCheck) -> Finding {
    let before = seal.digest.hex
    let related = Finding.Related(
      path: check.base.seals.file.path, position: check.base.seals.range(of: seal.path)?.start, message: "as it was")
    var finding =
      if let now = check.content.seals[seal.path] {
        check.content.seals.finding(
          .alteredSeal, "the seal of \(quoted(seal.path)) is '\(now.hex.prefix(12))…', was '\(before.prefix(12))…'",
          help: "write the line back: \(before)  \(seal.path)", at: seal.path)
      } else {
        check.content.seals.finding(
          .alteredSeal, "the seal of \(quoted(seal.path)) is gone, '\(before.prefix(12))…'",
          help: "write the line back: \(before)  \(seal.path)", at: seal.path)
      }
    finding.related = [related]
    return finding
  }

  /// The whole file is gone.
  static func absent(in check: BaseCheck) -> Finding {
    Finding(
      .alteredSeal, "\(Seals.fileName) is gone, with \(check.base.seals.count) seals",
      help: "copy '\(check.base.seals.file.path)' back", path: check.content.seals.file.path)
  }
}
