import Glibc
import Website

extension Folder {
  /// The path of what is there, absolute and without symbolic links; nil where it cannot be found, with `errno`.
  static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The bytes of a file; nil where no regular file has that path, or none of that size where one is asked for.
  func read(_ path: OutputPath, ofSize wanted: Int? = nil) throws(PublishingError) -> [UInt8]? {
    // Without O_NONBLOCK a named pipe in a file's place would make a build wait for ever.
    let file = openat(descriptor, path.text, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw .failed(to: "read", shown(path))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .failed(to: "read", shown(path)) }
    let size = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG, wanted == nil || wanted == size else { return nil }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      code = Self.fill(UnsafeMutableRawBufferPointer(buffer), from: file, count: &count)
    }
    if code != 0 { throw .system(action: "read", path: shown(path), code: code) }
    return bytes
  }

  /// Whether a regular file of that path holds exactly these bytes. One that cannot be read does not.
  func holds(_ bytes: [UInt8], at path: OutputPath) -> Bool {
    let file = openat(descriptor, path.text, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == bytes.count else {
      return false
    }
    return bytes.withUnsafeBytes { Self.reads($0, from: file) }
  }

  /// Whether a file goes on with these bytes. They are compared as they come, in memory that stays at hand.
  private static func reads(_ bytes: UnsafeRawBufferPointer, from file: Int32) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(rest.count))
        var count = 0
        guard fill(piece, from: file, count: &count) == 0, count == piece.count,
          let read = piece.baseAddress, let wanted = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
          memcmp(read, wanted, count) == 0
        else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Reads until the buffer is full or the file ends; 0 or `errno`.
  private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32, count: inout Int) -> Int32 {
    while count < buffer.count {
      let read = Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if read == 0 { break }
      if read > 0 { count += read } else if errno != EINTR { return errno }
    }
    return 0
  }
}
