import Policies
import Website

extension SiteFolder {
  /// Compares the site with its manifest: every file that is changed, missing or extra, sorted by path; none where the
  /// site is whole. Symbolic links are reported, not followed, so nothing outside the folder is read.
  package func verify() throws(PublishingError) -> [Discrepancy] {
    let folder = try openSite()
    guard let json = try folder.read(.manifest) else { return [Discrepancy(.missing, OutputPath.manifest.text)] }
    let manifest: Manifest
    do { manifest = try Manifest(json: json) } catch {
      return [Discrepancy(.damaged, OutputPath.manifest.text, detail: error.description)]
    }
    var missing = Dictionary(uniqueKeysWithValues: manifest.entries.map { ($0.path, $0) })
    var found: [Discrepancy] = []
    for entry in try folder.entries() where entry.kind != .folder && entry.path != .manifest {
      if let path = entry.path, let listed = missing.removeValue(forKey: path) {
        if let detail = try folder.difference(of: entry, from: listed) {
          found.append(Discrepancy(.changed, path.text, detail: detail))
        }
      } else {
        found.append(Discrepancy(.extra, entry.text))
      }
    }
    found += missing.keys.map { Discrepancy(.missing, $0.text) }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func openSite() throws(PublishingError) -> Folder {
    if let folder = try Folder.open(path) { return folder }
    try restore()
    if let folder = try Folder.open(path) { return folder }
    throw .failed(to: "open the folder", name)
  }
}

extension Folder {
  /// How a file differs from what the manifest lists; nil where it does not.
  fileprivate func difference(
    of entry: Entry, from listed: Manifest.Entry
  ) throws(PublishingError) -> String? {
    guard entry.kind == .file else { return entry.kind == .link ? "a symbolic link" : "no regular file" }
    guard let bytes = try read(listed.path, ofSize: listed.size) else { return "not \(listed.size) bytes long" }
    return Digest(of: bytes) == listed.digest ? nil : "not the bytes of SHA-256 \(listed.digest)"
  }
}
