import Diagnostics
import Policies

extension DocumentCompiler {
  /// Holds a text against its seal.
  ///
  /// - Parameter problems: why it cannot be read. What is no UTF-8 is sealed all the same.
  func checkSeal(
    of text: TextFile, _ file: SourceFile, _ problems: [Finding], digest: Digest? = nil, _ progress: inout Progress
  ) {
    guard problems.allSatisfy({ $0.rule == .notUTF8 }) else { return }
    progress.seals.check(SealedFile(revision: text, of: document), file, digest: digest)
  }

  /// Texts that had to go: their digests stay, and their pages say so.
  func addRemoved(_ progress: inout Progress) throws {
    for (version, _, removal) in timeline.removedRows {
      let digest = compiler.content.seals[SealedFile(version: version, of: document).path]
      progress.digests[version] = digest
      try sink?.accept(pages.removed(version, removal, digest: digest))
    }
  }

  /// Texts that are read for nothing but their seals: what is not published at the date.
  func checkUnpublished(_ progress: inout Progress) {
    guard progress.seals.isNeeded else { return }
    let published = Set(timeline.revisions.map(\.version))
    for revision in document.revisions where !published.contains(revision.version) {
      let (file, problems) = compiler.loader.read(revision.text)
      checkSeal(of: revision.text, file, problems, &progress)
    }
    checkUnpublishedTranslations(&progress)
  }

  /// The files of the document's folder `files`: held against their seals, and published.
  func addAttachments(_ progress: inout Progress) throws {
    guard sink != nil || progress.seals.isNeeded else { return }
    for name in document.files {
      let (file, findings) = compiler.loader.attachment(name, of: document)
      progress.found.add(findings)
      guard findings.isEmpty else { continue }
      progress.seals.check(SealedFile(attachment: name, of: document), file)
      try sink?.accept(
        OutputFile(path: Address.attachment(document.id, name), bytes: file.bytes, origin: file.path))
    }
  }
}
