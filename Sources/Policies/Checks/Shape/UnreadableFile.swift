package import Diagnostics
import Glibc

extension Rule {
  package static let unreadableFile = Rule(
    "unreadable-file", .error, .form,
    summary: "a file or folder cannot be read",
    explanation: "What cannot be read cannot be checked or published, and a site without it would look complete.",
    remedy: "Give yourself permission to read it, mend the link, or delete it.")
}

extension Finding {
  /// For the reason that the system gave for the last call that failed.
  static func unreadableFile(_ path: String) -> Finding {
    unreadableFile(path, reason: String(cString: strerror(errno)).lowercased())
  }

  /// `reason` in lower case: "permission denied".
  static func unreadableFile(_ path: String, reason: String) -> Finding {
    Finding(
      .unreadableFile, "this cannot be read: \(reason)", help: "make it readable, or move it out of the folder",
      path: path)
  }
}
