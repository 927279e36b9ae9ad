import Diagnostics
import Glibc

/// A plain file that is open for reading.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  /// In bytes, when it was opened.
  let size: Int

  /// Nil where it cannot be opened, or is not a plain file.
  init?(_ path: String) {
    // A pipe would block the call until somebody writes to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      errno = EINVAL
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads on to the end or to `limit` bytes in all; nil after an error.
  func read(into bytes: inout [UInt8], upTo limit: Int) -> Bool {
    let start = bytes.count
    guard limit > start else { return true }
    var isRead = true
    let more = [UInt8](unsafeUninitializedCapacity: limit - start) { buffer, count in
      count = 0
      while count < buffer.count {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { isRead = false }
        guard got > 0 else { break }
        count += got
      }
    }
    if bytes.isEmpty { bytes = more } else { bytes += more }
    return isRead
  }
}

/// Why a file or folder is left out.
struct Unreadable: Error {
  var finding: Finding
}

extension SourceFile {
  /// The most that a text may have, in bytes.
  static let textLimit = 64 << 20
  /// The most that a YAML file may have, in bytes.
  static let recordLimit = 1 << 20

  /// A whole YAML file, without a byte-order mark.
  static func readRecord(_ path: String) -> Result<SourceFile, Unreadable> {
    readWithoutMark(path, limit: recordLimit)
  }

  /// A whole file, without a byte-order mark.
  static func readWithoutMark(_ path: String, limit: Int) -> Result<SourceFile, Unreadable> {
    read(path, limit: limit).map { file in
      file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? SourceFile(path: path, bytes: Array(file.bytes[3...])) : file
    }
  }

  /// A whole file.
  static func read(_ path: String, limit: Int) -> Result<SourceFile, Unreadable> {
    guard let file = OpenFile(path) else { return .failure(Unreadable(finding: .unreadableFile(path))) }
    guard file.size <= limit else { return .failure(Unreadable(finding: .fileTooLarge(path, limit: limit))) }
    var bytes = [UInt8]()
    guard file.read(into: &bytes, upTo: file.size) else {
      return .failure(Unreadable(finding: .unreadableFile(path)))
    }
    return .success(SourceFile(path: path, bytes: bytes))
  }
}
