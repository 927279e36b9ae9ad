package import Diagnostics

extension Rule {
  package static let alteredRevision = Rule(
    "altered-revision", .error, .seal,
    summary: "an issued file is gone, or not as it was",
    explanation: """
      What was issued stays as it was issued, whether its seal says so or not: a change that takes the seal along, or \
      deletes both, is the one that a seal alone cannot show.
      """,
    remedy: """
      Take the file back from where it is whole. A change that is meant is a new revision; a text that had to go stands \
      under 'removed' in document.yml.
      """)
}

enum AlteredRevision {
  static func changed(_ file: SealedFile, _ source: SourceFile, in check: BaseCheck) -> Finding {
    let before = check.read(file, in: check.baseLoader)
    let difference =
      file.isAttachment ? nil : before.flatMap { SealedDifference(from: Digest.unixText($0.bytes), to: source) }
    let words = difference.map { ": \($0.words)" } ?? ""
    return Finding(
      .alteredRevision, "this is issued, and is not as it was\(words)",
      help: help(file, in: check)
        + (file.isAttachment ? "" : "; write a change with 'codicil revise \(file.document)'"),
      in: source, at: difference?.range)
  }

  /// The file is gone, and its seal too if it had one.
  static func gone(_ file: SealedFile, sealedAs digest: Digest, in check: BaseCheck) -> Finding {
    let place = check.content.seals.all.first { $0.digest == digest && check.base.seals[$0.path] == nil }
    let now = place.map { "; \(quoted($0.path)) has its bytes now" } ?? ""
    return Finding(
      .alteredRevision, "\(quoted(file.path)) was issued, and is gone\(now)",
      help: place == nil ? help(file, in: check) : "rename it back, in \(Seals.fileName) too",
      path: "\(check.content.folder)/documents/\(file.document)")
  }

  private static func help(_ file: SealedFile, in check: BaseCheck) -> String {
    "take it back with 'codicil restore \(file.document) \(file.name) --from \(check.base.folder)'"
  }
}
