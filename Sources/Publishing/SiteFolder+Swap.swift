import CKernel
import Glibc

extension SiteFolder {
  /// Puts the last site back where a build was killed between the two steps of a swap. Does nothing where a site stands.
  func restore() throws(PublishingError) {
    guard let last = try Folder.claim(retired, for: name) else { return }
    defer { withExtendedLifetime(last) {} }
    if rename(retired, path) != 0, errno != ENOTEMPTY, errno != EEXIST { throw .failed(to: "put back", path) }
  }

  /// Removes what a build that was killed has left.
  func clear() throws(PublishingError) {
    for path in [building, retired] {
      if let folder = try Folder.claim(path, for: name) { try remove(folder, at: path) }
    }
  }

  /// Gives the next site, which is complete, the place of the last, and returns where that is now.
  func exchange(atomically: Bool) throws(PublishingError) -> String {
    if atomically {
      if codicil_exchange(building, path) == 0 { return building }
      guard [ENOSYS, EINVAL, EOPNOTSUPP].contains(errno) else { throw .failed(to: "replace", path) }
    }
    if rename(path, retired) != 0 { throw .failed(to: "replace", path) }
    if rename(building, path) == 0 { return retired }
    let error = PublishingError.failed(to: "put in place", path)
    _ = rename(retired, path)
    throw error
  }

  /// Gives the next site, which is complete, a place that is free or an empty folder.
  func place() throws(PublishingError) {
    if rename(building, path) != 0 { throw .failed(to: "put in place", path) }
  }

  /// Removes a folder that is one of the names beside the site.
  func remove(_ folder: Folder, at path: String) throws(PublishingError) {
    try folder.removeEntries()
    if rmdir(path) != 0, errno != ENOENT { throw .failed(to: "remove the folder", path) }
  }
}
