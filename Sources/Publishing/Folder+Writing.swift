import Glibc
import Website

extension Folder {
  /// Makes a file that is not there yet, with the folders above it; `durably`: not before the disk has it.
  func write(_ bytes: [UInt8], to path: OutputPath, durably: Bool = false) throws(PublishingError) {
    let file = try make(path) { () -> Int32 in
      openat(descriptor, path.text, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    let isWritten = bytes.withUnsafeBytes { Self.write($0, to: file) } && (!durably || fsync(file) == 0)
    let code = errno
    // A full disk may show only here.
    let isClosed = close(file) == 0
    if !isWritten { throw .system(action: "write", path: shown(path), code: code) }
    if !isClosed { throw .failed(to: "write", shown(path)) }
  }

  /// Gives a file of another folder a second name here, the same path; where that cannot be, copies it with its time.
  func link(_ path: OutputPath, from other: Folder, hard: Bool) throws(PublishingError) {
    if hard {
      let linked = try make(path, unless: [EPERM, EMLINK, EOPNOTSUPP, ENOSYS]) {
        linkat(other.descriptor, path.text, descriptor, path.text, 0)
      }
      if linked == 0 { return }
    }
    var status = stat()
    guard fstatat(other.descriptor, path.text, &status, AT_SYMLINK_NOFOLLOW) == 0, let bytes = try other.read(path)
    else { throw .failed(to: "keep", other.shown(path)) }
    try write(bytes, to: path)
    let times = [status.st_atim, status.st_mtim]
    if utimensat(descriptor, path.text, times, AT_SYMLINK_NOFOLLOW) != 0 { throw .failed(to: "copy", shown(path)) }
  }

  /// Does what makes a file; where folders above it turn out to be missing, makes these and does it again.
  /// Returns -1 only with one of the errors that may be.
  private func make(
    _ path: OutputPath, unless codes: [Int32] = [], by call: () -> Int32
  ) throws(PublishingError) -> Int32 {
    var result = call()
    if result < 0, errno == ENOENT {
      for folder in path.folders where mkdirat(descriptor, folder.text, 0o777) != 0 && errno != EEXIST {
        throw .failed(to: "make the folder", shown(folder))
      }
      result = call()
    }
    if result < 0, !codes.contains(errno) { throw .failed(to: "make", shown(path)) }
    return result
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

  /// Allows the same people the same as another folder does.
  func takeMode(of other: Folder) throws(PublishingError) {
    var status = stat()
    guard fstat(other.descriptor, &status) == 0, fchmod(descriptor, status.st_mode & 0o7777) == 0 else {
      throw .failed(to: "set the permissions of", path)
    }
  }
}
