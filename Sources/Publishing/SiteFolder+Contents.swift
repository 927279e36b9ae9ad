import Website

extension SiteFolder {
  /// The paths of the site's files, the manifest with them; none where the folder is empty.
  /// Throws where it is not Codicil's to replace, because something in it would be lost.
  func files(of folder: Folder) throws(PublishingError) -> Set<OutputPath> {
    guard let manifest = try manifest(in: folder) else {
      if try folder.isEmpty() { return [] }
      throw .notASite(path: name)
    }
    let known = Set(manifest.entries.map(\.path) + [.manifest])
    try refuseUnknown(in: folder, known: known)
    return known
  }

  /// Throws where something is in the folder that is not known. Empty folders hold nothing that could be lost.
  func refuseUnknown(in folder: Folder, known: Set<OutputPath>) throws(PublishingError) {
    let unknown = try folder.entries().filter { entry in
      entry.kind != .folder && entry.path.map { !known.contains($0) } ?? true
    }
    if !unknown.isEmpty { throw .unknownFiles(site: name, paths: unknown.map(\.text).sorted()) }
  }

  private func manifest(in folder: Folder) throws(PublishingError) -> Manifest? {
    guard let json = try folder.read(.manifest) else { return nil }
    do { return try Manifest(json: json) } catch {
      throw .damagedManifest(path: "\(name)/\(OutputPath.manifest)", fault: error.description)
    }
  }
}
