package import Diagnostics

/// What stood in an earlier state of the content still stands, unaltered: every revision, seal and event. Drafts, titles,
/// owners and the like may change; what is new is checked as everything is.
package struct BaseCheck: Sendable {
  let base: Content
  let baseLoader: ContentLoader
  let content: Content
  let loader: ContentLoader
  /// What loading the base found.
  private let baseFindings: [Finding]

  /// - Parameters:
  ///   - base: the content as it was, and what loading it found.
  ///   - content: the content as it is.
  package init(
    base: (content: Content, findings: [Finding]), baseLoader: ContentLoader, content: Content, loader: ContentLoader
  ) {
    self.baseLoader = baseLoader
    (self.base, baseFindings) = base
    self.content = content
    self.loader = loader
  }

  private static let facts: [any RecordedFacts.Type] = [
    AlteredCancellation.self, AlteredHistory.self, AlteredRemoval.self, AlteredReview.self, AlteredWithdrawal.self,
  ]

  package func findings() -> [Finding] {
    let documents = Dictionary(content.documents.map { ($0.id, $0) }) { first, _ in first }
    let lost = base.documents.filter { documents[$0.id] == nil && $0.hasRecord }
    let kept = base.documents.compactMap { old in documents[old.id].map { (old: old, new: $0) } }
    let facts = kept.flatMap { pair in Self.facts.flatMap { $0.findings(in: pair.new, since: pair.old) } }
    return UnreadableBase.findings(base, baseFindings) + lost.compactMap { LostDocument.finding($0, in: self) } + facts
      + sealFindings(of: Set(lost.map(\.id))) + kept.flatMap { unsealedFindings(in: $0.new, since: $0.old) }
  }

  /// Of everything that was sealed.
  private func sealFindings(of lost: Set<String>) -> [Finding] {
    let seals = content.seals
    if seals.extent == .absent, base.seals.extent == .whole, base.seals.count > 0 {
      return [AlteredSeal.absent(in: self)]
    }
    return base.seals.all.filter { !lost.contains($0.document) }.flatMap { seal -> [Finding] in
      let now = seals[seal.path]
      guard now != seal.digest, let file = SealedFile(path: seal.path) else { return [] }
      // A line that cannot be read has its finding, and may be this one.
      if now == nil, seals.extent == .damaged { return [] }
      guard let source = read(file) else {
        return now == nil && !isRemoved(file)
          ? [AlteredRevision.gone(file, sealedAs: seal.digest, in: self)] : [AlteredSeal.finding(seal, in: self)]
      }
      let changed = file.sealedBytes(source.bytes, as: seal.digest) == nil
      return [AlteredSeal.finding(seal, in: self)] + (changed ? [AlteredRevision.changed(file, source, in: self)] : [])
    }
  }

  /// Of what was issued and not sealed yet. An unsealed file of `files/` may have been a draft's.
  private func unsealedFindings(in document: Document, since old: Document) -> [Finding] {
    old.sealedFiles.filter { !$0.isAttachment && base.seals[$0.path] == nil }.compactMap { file in
      guard let before = read(file, in: baseLoader) else { return nil }
      guard let source = read(file) else {
        let isSaid = content.seals[file.path] != nil || isRemoved(file)
        return isSaid ? nil : AlteredRevision.gone(file, sealedAs: file.digest(of: before.bytes), in: self)
      }
      let isSame = file.digest(of: before.bytes) == file.digest(of: source.bytes)
      return isSame ? nil : AlteredRevision.changed(file, source, in: self)
    }
  }

  private func read(_ file: SealedFile) -> SourceFile? { read(file, in: loader) }

  /// Nil where there is no such file, or it cannot be read.
  func read(_ file: SealedFile, in loader: ContentLoader) -> SourceFile? {
    try? SourceFile.read("\(loader.folder)/\(file.path)", limit: SourceFile.textLimit).get()
  }

  private func isRemoved(_ file: SealedFile) -> Bool {
    guard let version = file.issuedVersion, let control = content.document(file.document)?.control else { return false }
    return control.places.isUnread("removed") || control.removed.contains { $0.version == version }
  }
}

extension Document {
  /// Whether anything in it stands for good.
  fileprivate var hasRecord: Bool {
    !revisions.isEmpty || !control.history.isEmpty || !control.reviews.isEmpty || control.withdrawn != nil
  }
}
