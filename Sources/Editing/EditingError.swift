package import Diagnostics
import Glibc

/// Why a change is not made. Nothing has been written then, unless a disk failed halfway.
package enum EditingError: Error, Hashable {
  /// What was asked for does not fit what is there; the message says what does.
  case refused(String)
  /// What stands in the way, with places; at least one finding.
  case findings([Finding])
  /// A YAML file is laid out in a way that cannot be changed without touching more than was asked: its path, and the
  /// lines to type by hand.
  case notEditable(path: String, lines: String)
  /// A file is not what it was when the command read it.
  case changedMeanwhile(path: String)
  /// A file is there already.
  case exists(path: String)
  /// Another command writes the same content.
  case busy(folder: String)
  /// A system call failed: what was to be done, with what, and `errno`.
  case system(action: String, path: String, code: Int32)

  /// The failure of the last system call.
  static func failed(to action: String, _ path: String) -> EditingError {
    .system(action: action, path: path, code: errno)
  }

  /// Whether the system, another process or the disk is to blame rather than what was asked.
  package var isOfSystem: Bool {
    switch self {
    case .refused, .findings, .notEditable, .exists: false
    case .changedMeanwhile, .busy, .system: true
    }
  }
}

extension EditingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let message): message
    case .findings(let findings): "\(FindingSummary(findings).description); nothing is written"
    case .notEditable(let path, let lines):
      "'\(path)' is laid out in a way that this command does not change; type into it: \(lines)"
    case .changedMeanwhile(let path): "'\(path)' changed while the command ran; nothing is written, run it again"
    case .exists(let path): "'\(path)' is there already and is not overwritten"
    case .busy(let folder): "another command is writing '\(folder)'; wait for it to end"
    case .system(let action, let path, let code): "cannot \(action) '\(path)': \(String(cString: strerror(code)))"
    }
  }
}
