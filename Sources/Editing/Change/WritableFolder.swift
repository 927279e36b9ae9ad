import CKernel
import Glibc

/// The folder that a change is made in, held open and locked against other commands until this value goes.
final class WritableFolder {
  /// As messages show it.
  private let path: String
  private let descriptor: Int32
  private var count = 0
  private static let temporaryPrefix = ".codicil-new-"

  /// Makes the folder where it is not there, and removes what commands that were killed have left in it.
  init(_ path: String) throws(EditingError) {
    try Self.make(path)
    // A folder may be given by a link; what is inside is never reached through one.
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(to: "open the folder", path) }
    self.path = path
    self.descriptor = descriptor
    // Where the file system has no locks, the comparison with what was read still keeps commands apart.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .busy(folder: path) }
    removeLeftovers()
  }

  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  func shown(_ path: String) -> String { self.path == "." ? path : "\(self.path)/\(path)" }

  /// A file's bytes; nil where there is nothing of that name.
  func read(_ path: String) throws(EditingError) -> [UInt8]? {
    guard let folder = try open(above: path, making: false) else { return nil }
    let file = openat(folder.descriptor, folder.name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw .refused("'\(shown(path))' is a symbolic link, which no command writes through") }
      throw .failed(to: "read", shown(path))
    }
    defer { close(file) }
    return try FileBytes.read(file, shown(path))
  }

  /// Writes a file under a name that nothing reads, to the disk; returns the name.
  ///
  /// - Parameter model: the file whose permissions it takes; nil: those of a new file.
  func prepare(_ bytes: [UInt8], like model: String?) throws(EditingError) -> String {
    count += 1
    let name = "\(Self.temporaryPrefix)\(count)"
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .failed(to: "write in", path) }
    var isWritten = Self.write(bytes, to: file)
    var status = stat()
    if isWritten, let model, fstatat(descriptor, model, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      isWritten = fchmod(file, status.st_mode & 0o7777) == 0
    }
    isWritten = isWritten && fsync(file) == 0
    let code = errno
    let isClosed = close(file) == 0
    guard isWritten, isClosed else {
      throw .system(action: "write in", path: path, code: isWritten ? errno : code)
    }
    return name
  }

  /// Gives a prepared file the name of another, which goes.
  func put(_ name: String, inPlaceOf path: String) throws(EditingError) {
    guard renameat(descriptor, name, descriptor, path) == 0 else { throw .failed(to: "write", shown(path)) }
    try sync(above: path)
  }

  /// Gives a file a name that must be free.
  func rename(_ old: String, to path: String) throws(EditingError) {
    _ = try open(above: path, making: true)
    if codicil_rename_to_free(descriptor, old, path) != 0 {
      guard [ENOSYS, EINVAL, EOPNOTSUPP].contains(errno) else {
        throw errno == EEXIST ? .exists(path: shown(path)) : .failed(to: "write", shown(path))
      }
      guard linkat(descriptor, old, descriptor, path, 0) == 0 else {
        throw errno == EEXIST ? .exists(path: shown(path)) : .failed(to: "write", shown(path))
      }
      guard unlinkat(descriptor, old, 0) == 0 else { throw .failed(to: "rename", shown(old)) }
    }
    try sync(above: path)
  }

  func remove(_ path: String) throws(EditingError) {
    guard unlinkat(descriptor, path, 0) == 0 else { throw .failed(to: "remove", shown(path)) }
    try sync(above: path)
  }

  /// Removes prepared files that were not put anywhere.
  func removeLeftovers() {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let directory = fdopendir(copy) else { return }
    defer { closedir(directory) }
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(item.pointee.d_reclen)) { String(cString: $0) }
      }
      if name.hasPrefix(Self.temporaryPrefix) { unlinkat(descriptor, name, 0) }
    }
  }
}

extension WritableFolder {
  /// A folder below, open, and the name in it.
  private final class Place {
    let descriptor: Int32
    let name: String

    init(_ descriptor: Int32, _ name: String) {
      self.descriptor = descriptor
      self.name = name
    }

    deinit { close(descriptor) }
  }

  /// The folder that a path's file stands in, reached without following links; nil where it is not there.
  private func open(above path: String, making: Bool) throws(EditingError) -> Place? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, !parts.contains(".."), !path.hasPrefix("/") else {
      throw .refused("'\(path)' is no path below '\(self.path)'")
    }
    var current = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for part in parts.dropLast() {
      let next = openat(current, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if next >= 0 || errno != ENOENT || !making {
        let code = errno
        close(current)
        if next < 0, code == ENOENT { return nil }
        if next < 0 { throw .system(action: "open the folder of", path: shown(path), code: code) }
        current = next
        continue
      }
      guard mkdirat(current, part, 0o777) == 0 || errno == EEXIST else {
        close(current)
        throw .failed(to: "make the folder of", shown(path))
      }
      let made = openat(current, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      close(current)
      current = made
    }
    guard current >= 0 else { throw .failed(to: "open the folder of", shown(path)) }
    return Place(current, name)
  }

  /// Has the disk take a name that was given or taken away.
  private func sync(above path: String) throws(EditingError) {
    guard let place = try open(above: path, making: false) else { return }
    _ = fsync(place.descriptor)
  }

  private static func make(_ path: String) throws(EditingError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw .failed(to: "make the folder", made) }
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
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
  }
}
