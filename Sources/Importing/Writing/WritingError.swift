import Glibc

/// Why imported documents cannot be written.
package enum WritingError: Error, Hashable {
  /// A system call failed: what was to be done, with which file or folder, and `errno`.
  case system(action: String, path: String, code: Int32)
  /// Another import writes the same content.
  case busy(content: String)

  /// The failure of the last system call.
  static func failed(to action: String, _ path: String) -> WritingError {
    .system(action: action, path: path, code: errno)
  }
}

extension WritingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let action, let path, let code): "cannot \(action) '\(path)': \(String(cString: strerror(code)))"
    case .busy(let content): "another import is writing '\(content)'; wait for it to end"
    }
  }
}
