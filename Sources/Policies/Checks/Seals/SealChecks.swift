package import Diagnostics

/// What the seals say once every issued file was read: which have no seal, and which seals have no file.
package struct SealChecks {
  private let content: Content
  private let loader: ContentLoader
  private let unsealed: [SealCheck.Unsealed]

  /// - Parameter unsealed: of all documents.
  package init(_ content: Content, _ loader: ContentLoader, unsealed: [SealCheck.Unsealed]) {
    self.content = content
    self.loader = loader
    self.unsealed = unsealed
  }

  package func findings() -> [Finding] {
    let seals = content.seals
    if seals.extent == .absent { return [UnsealedContent.finding(in: content)].compactMap(\.self) }
    let missing = missingFiles()
    var byDigest: [Digest: SealCheck.Unsealed] = [:]
    for file in unsealed where byDigest[file.digest] == nil { byDigest[file.digest] = file }
    let renamed = Dictionary(
      missing.compactMap { file in seals[file.path].flatMap { byDigest[$0] }.map { (file.path, $0) } }
    ) { first, _ in first }
    let found = Set(renamed.values.map(\.file))
    // What could not be read may be the seal of any of these.
    let left = seals.extent == .whole ? unsealed.filter { !found.contains($0.file) } : []
    return findings(of: missing, renamed) + left.map(UnsealedFile.finding)
      + sealsOfOthers.map { SealWithoutRevision.finding($0, in: content) }
  }

  /// One finding for a folder that is gone, else one a file.
  private func findings(of missing: [SealedFile], _ renamed: [String: SealCheck.Unsealed]) -> [Finding] {
    let ids = Set(content.documents.map(\.id))
    let lost = Dictionary(grouping: missing.filter { !ids.contains($0.document) }, by: \.document)
    let folders = lost.compactMap { id, files in
      files.first.map { first in
        let other = files.lazy.compactMap { renamed[$0.path]?.file.document }.first
        return SealedFileMissing.finding(folder: id, first: first, in: content, renamed: other)
      }
    }
    return folders
      + missing.filter { ids.contains($0.document) }.map {
        SealedFileMissing.finding($0, in: content, renamed: renamed[$0.path])
      }
  }

  /// Sealed files that the content does not have, and that were not removed.
  private func missingFiles() -> [SealedFile] {
    let known = Set(content.documents.flatMap(\.sealedFiles))
    let removed = Set(
      content.documents.flatMap { document in document.control.removed.map { Removal(document.id, $0.version) } })
    let unread = Set(content.documents.filter { $0.control.places.isUnread("removed") }.map(\.id))
    return content.seals.all.compactMap { SealedFile(path: $0.path) }.filter { file in
      if known.contains(file) { return false }
      if let version = file.issuedVersion,
        unread.contains(file.document) || removed.contains(Removal(file.document, version))
      {
        return false
      }
      // One that is there and could not be loaded has its finding.
      return !loader.hasFile(file.path)
    }
  }

  /// The paths of sealed files that are there and never should have been sealed; or that are not there at all.
  private var sealsOfOthers: [String] {
    content.seals.all.map(\.path).filter { SealedFile(path: $0) == nil }
  }

  private struct Removal: Hashable {
    let document: String
    let version: Version

    init(_ document: String, _ version: Version) {
      self.document = document
      self.version = version
    }
  }
}
