package import Diagnostics

/// Holds a document's files against their seals, each as it is read.
package struct SealCheck: Sendable {
  /// An issued file without a seal.
  package struct Unsealed: Hashable, Sendable {
    package var file: SealedFile
    /// As messages show it.
    package var path: String
    package var digest: Digest
  }

  private let seals: Seals
  private let originals: SealedOriginals
  /// Files of `files/` that are not sealed and that no issued text names: those of a draft, as long as there is one.
  private var filesOfDrafts: Set<SealedFile> = []
  /// Of sealed files that changed.
  package private(set) var findings: [Finding] = []
  /// What `SealChecks` says of these depends on the other documents: a file may have been renamed.
  package private(set) var unsealed: [Unsealed] = []

  package init(_ seals: Seals, of document: Document, originals: SealedOriginals = SealedOriginals()) {
    self.seals = seals
    self.originals = originals
    guard seals.extent != .absent, !document.drafts.isEmpty else { return }
    filesOfDrafts = Set(
      document.files.map { SealedFile(attachment: $0, of: document) }.filter { seals[$0.path] == nil })
  }

  /// Whether there is anything to hold a file against, so that one that is needed for nothing else need not be read.
  package var isNeeded: Bool { seals.extent != .absent }

  /// Adds what was found in other texts of the document.
  package mutating func add(_ other: SealCheck) {
    filesOfDrafts.formIntersection(other.filesOfDrafts)
    findings += other.findings
    unsealed += other.unsealed
  }

  /// The files of `files/` come after the texts.
  ///
  /// - Parameters:
  ///   - source: all of the file.
  ///   - digest: the file's, if it is at hand.
  package mutating func check(_ file: SealedFile, _ source: SourceFile, digest: Digest? = nil) {
    guard isNeeded else { return }
    if !file.isAttachment, !filesOfDrafts.isEmpty {
      filesOfDrafts = filesOfDrafts.filter { !source.names($0) }
    }
    guard !filesOfDrafts.contains(file) else { return }
    let digest = digest ?? file.digest(of: source.bytes)
    guard let seal = seals[file.path] else {
      unsealed.append(Unsealed(file: file, path: source.path, digest: digest))
      return
    }
    guard seal != digest, file.sealedBytes(source.bytes, as: seal) == nil else { return }
    findings.append(
      SealedFileChanged.finding(
        file, source, digest: digest, seal: seal, original: originals.find(file, sealedAs: seal)))
  }
}

extension SourceFile {
  /// Whether the text holds the address of a file of its document.
  fileprivate func names(_ file: SealedFile) -> Bool {
    [file.name, file.name.replacing(" ", with: "%20")].contains { bytes.contains(Array($0.utf8)) }
  }
}
