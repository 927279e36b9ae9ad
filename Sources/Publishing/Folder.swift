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

  deinit { close(descriptor) }

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

  /// Makes a folder below this one whose parents are there; one that is there already is fine.
  func makeFolder(_ path: OutputPath) throws(PublishingError) {
    if mkdirat(descriptor, path.text, 0o777) != 0, errno != EEXIST { throw .failed(to: "make the folder", shown(path)) }
  }

  /// Makes a file that is not there yet; `durably`: not before the disk has it.
  func write(_ bytes: [UInt8], to path: OutputPath, durably: Bool = false) throws(PublishingError) {
    let file = openat(descriptor, path.text, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .failed(to: "make", shown(path)) }
    let written = bytes.withUnsafeBytes { Self.write($0, to: file) } && (!durably || fsync(file) == 0)
    let code = errno
    // A full disk may show only here.
    let closed = close(file) == 0
    if !written { throw .system(action: "write", path: shown(path), code: code) }
    if !closed { throw .failed(to: "write", shown(path)) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Gives a file of another folder a second name here, the same path; where that cannot be, copies it with its time.
  func link(_ path: OutputPath, from other: Folder, hard: Bool) throws(PublishingError) {
    if hard {
      if linkat(other.descriptor, path.text, descriptor, path.text, 0) == 0 { return }
      guard [EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(errno) else { throw .failed(to: "keep", other.shown(path)) }
    }
    var status = stat()
    guard fstatat(other.descriptor, path.text, &status, AT_SYMLINK_NOFOLLOW) == 0, let bytes = try other.read(path)
    else { throw .failed(to: "keep", other.shown(path)) }
    try write(bytes, to: path)
    let times = [status.st_atim, status.st_mtim]
    if utimensat(descriptor, path.text, times, AT_SYMLINK_NOFOLLOW) != 0 { throw .failed(to: "copy", shown(path)) }
  }

  /// Allows the same people the same as another folder does.
  func takeMode(of other: Folder) throws(PublishingError) {
    var status = stat()
    guard fstat(other.descriptor, &status) == 0, fchmod(descriptor, status.st_mode & 0o7777) == 0 else {
      throw .failed(to: "set the permissions of", path)
    }
  }

  func shown(_ path: OutputPath) -> String { "\(self.path)/\(path.text)" }
}
