import Policies

extension Importer {
  /// The texts of the files asked for that are no revision's and not left out for a reason of their own: those of side
  /// branches, or those that a plan does not have.
  ///
  /// - Parameter bodies: of all revisions that were made.
  func notTaken(bodies: Set<Digest>) async throws -> [LeftOut] {
    let taken = Set(planned.flatMap { $0.sources.map(\.blob) }).union(importedBlobs)
    let named = Set(leftOut.map { ExistingDocument.key(commit: $0.commit, path: $0.path) })
    var candidates: [SourceText] = []
    var seen: Set<String> = []
    for (index, commit) in log.commits.enumerated() where index >= firstNewCommit {
      for change in commit.changes where change.kind != .deleted && change.sort == .text {
        guard !taken.contains(change.blob), PathPattern.matches(change.path, options.patterns),
          seen.insert("\(change.blob) \(change.path)").inserted,
          !named.contains(ExistingDocument.key(commit: commit.id, path: change.path))
        else { continue }
        candidates.append(SourceText(commit: index, path: change.path, blob: change.blob))
      }
    }
    let same = try await blobs(of: candidates, with: bodies)
    let reason =
      isPlanGiven ? "not in the plan" : "on a side branch only; --all-parents takes these too"
    return candidates.filter { !same.contains($0.blob) }.map {
      LeftOut(path: $0.path, commit: log.commits[$0.commit].id, reason: reason)
    }
  }

  /// The blobs that were imported by an earlier run.
  private var importedBlobs: Set<String> {
    guard let content else { return [] }
    let imported = Set(content.documents.flatMap(ExistingDocument.imported))
    var blobs: Set<String> = []
    for commit in log.commits {
      for change in commit.changes
      where imported.contains(ExistingDocument.key(commit: commit.id, path: change.path)) { blobs.insert(change.blob) }
    }
    return blobs
  }

  /// Those whose text is a revision's although what stands above it is not.
  private func blobs(of texts: [SourceText], with bodies: Set<Digest>) async throws -> Set<String> {
    let blobs = Array(Set(texts.map(\.blob))).sorted()
    let sizes = try await BlobReader.sizes(of: blobs, in: repository)
    let readable = zip(blobs, sizes).filter { $0.1.map { $0 <= Self.textLimit } ?? false }.map(\.0)
    var same: Set<String> = []
    var next = 0
    try await BlobReader.read(readable, in: repository) { bytes in
      if bodies.contains(Digest(of: ForeignText(bytes).body)) { same.insert(readable[next]) }
      next += 1
    }
    return same
  }
}
