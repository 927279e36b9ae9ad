import Glibc
import Website

/// A folder held open, so that it stays the same folder whatever its name becomes. Everything is reached by a path below it.
final class Folder: Sendable {
  /// For messages: where it was opened.
  let path: String
  let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    // A child process that is just being started may still have the descriptor, and the lock with it.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Opens a folder, not through a symbolic link; nil where there is nothing of that name.
  static func open(_ path: String) throws(PublishingError) -> Folder? {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0 { return Folder(path: path, descriptor: descriptor) }
    if errno == ENOENT { return nil }
    throw .failed(to: "open the folder", path)
  }

  /// Opens a folder and locks it against other builds until it is closed, which the kernel does for a process that is
  /// killed; nil where there is nothing of that name.
  static func claim(_ path: String, for site: String) throws(PublishingError) -> Folder? {
    while let folder = try open(path) {
      // Where the file system has no locks, builds are not kept apart.
      if flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .busy(site: site) }
      // Another build may have renamed or removed the folder after it was opened.
      if folder.isStill(at: path) { return folder }
    }
    return nil
  }

  private func isStill(at path: String) -> Bool {
    var mine = stat()
    var there = stat()
    guard fstat(descriptor, &mine) == 0, lstat(path, &there) == 0 else { return false }
    return mine.st_dev == there.st_dev && mine.st_ino == there.st_ino
  }

  func shown(_ path: OutputPath) -> String { "\(self.path)/\(path.text)" }
}
