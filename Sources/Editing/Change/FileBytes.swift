import Glibc

/// Reading of files whose bytes are to be changed or adopted.
enum FileBytes {
  /// As much as a text may have (`SourceFile.textLimit`).
  private static let limit = 64 << 20

  /// Nil where there is no such file. Never waits for a pipe.
  static func read(_ path: String) throws(EditingError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .failed(to: "read", path)
    }
    defer { close(descriptor) }
    return try read(descriptor, path)
  }

  /// Whether a name is taken, by whatever.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The bytes of an open file.
  static func read(_ descriptor: Int32, _ path: String) throws(EditingError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .refused("'\(path)' is not a file")
    }
    guard status.st_size <= limit else { throw .refused("'\(path)' is too large to be a text of a document") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .failed(to: "read", path) }
      guard got > 0 else { return bytes }
      bytes += buffer[..<got]
    }
  }
}
