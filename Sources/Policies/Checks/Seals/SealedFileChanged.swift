package import Diagnostics

extension Rule {
  package static let sealedFileChanged = Rule(
    "sealed-file-changed", .error, .seal,
    summary: "a sealed file is not as it was sealed",
    explanation: """
      What was approved, published and perhaps agreed to is the text that was sealed. An edit of its file, by hand, by \
      search and replace or by a merge, changes what people were promised without anyone having approved it. CRLF for \
      LF is no change.
      """,
    remedy: """
      Take the sealed file back with 'codicil restore', from a published site, another copy of the content or version \
      control. A change that is meant is a new revision: 'codicil revise'.
      """)
}

enum SealedFileChanged {
  static func finding(
    _ file: SealedFile, _ source: SourceFile, digest: Digest, seal: Digest, original: SealedOriginals.Original?
  ) -> Finding {
    let from = original?.folder ?? "SITE-OR-FILE"
    let language = file.language.map { " --language \($0)" } ?? ""
    let help =
      "take it back with 'codicil restore \(file.document) \(file.name) --from \(from)'"
      + (file.isAttachment ? "" : "; write a change that is meant with 'codicil revise \(file.document)\(language)'")
    let difference = (original?.file.bytes ?? SealedLayout.original(of: source.bytes, sealedAs: seal)).flatMap {
      file.isAttachment ? nil : SealedDifference(from: $0, to: source)
    }
    guard let difference else {
      return Finding(
        .sealedFileChanged,
        "this has changed since it was sealed: its SHA-256 is '\(digest.hex.prefix(12))…', the seal's '\(seal.hex.prefix(12))…'",
        help: help, path: source.path)
    }
    return Finding(
      .sealedFileChanged, "this has changed since it was sealed: \(difference.words)", help: help, in: source,
      at: difference.range)
  }
}
