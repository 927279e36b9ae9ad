import Glibc

/// The folder of a published site, and two names beside it that are there only while a build runs or after one was killed.
package struct SiteFolder: Sendable {
  /// For messages: as it was given.
  package let name: String
  /// Absolute, without symbolic links.
  let path: String
  /// Where the next site grows; after an exchange the last one waits here to be removed.
  let building: String
  /// Where the last site waits while the next one takes its name, if the file system cannot exchange the two.
  let retired: String

  /// A symbolic link to a folder stands for that folder. The folder need not be there yet.
  package init(_ name: String) throws(PublishingError) {
    self.name = name
    path = try Self.resolve(name)
    guard let slash = path.lastIndex(of: "/"), path != "/" else { throw .notASite(path: name) }
    let (parent, last) = (path[..<slash], path[path.index(after: slash)...])
    building = "\(parent)/.\(last).codicil-building"
    retired = "\(parent)/.\(last).codicil-retired"
  }

  /// The real path of what is there of a path, with the rest as it is.
  private static func resolve(_ name: String) throws(PublishingError) -> String {
    if let path = Folder.realPath(name) { return path }
    var status = stat()
    // A symbolic link that leads nowhere is there all the same.
    guard errno == ENOENT, lstat(name, &status) != 0, !name.isEmpty else { throw .failed(to: "open", name) }
    var parts = name.split(separator: "/")
    let last = parts.removeLast()
    guard last != ".." else { throw .failed(to: "open", name) }
    let parent = (name.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    let path = try resolve(parent.isEmpty ? "." : parent)
    return path == "/" ? "/\(last)" : "\(path)/\(last)"
  }

  /// Makes the folder in which the next site grows, and the folders above it that are missing.
  func makeBuilding() throws(PublishingError) -> Folder {
    for slash in building.indices.dropFirst() where building[slash] == "/" {
      let folder = String(building[..<slash])
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .failed(to: "make the folder", folder) }
    }
    if mkdir(building, 0o777) != 0, errno != EEXIST { throw .failed(to: "make the folder", building) }
    guard let folder = try Folder.claim(building, for: name) else { throw .busy(site: name) }
    return folder
  }
}
