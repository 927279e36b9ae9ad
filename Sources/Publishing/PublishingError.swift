import Glibc

/// Why a site cannot be published, read or verified. A build that meets one stops; the old site stays.
package enum PublishingError: Error, Hashable {
  /// A system call failed: what was to be done, with which file or folder, and `errno`.
  case system(action: String, path: String, code: Int32)
  /// Another build writes the same site.
  case busy(site: String)
  /// The folder holds something, but not Codicil's manifest.
  case notASite(path: String)
  /// The site holds files that its manifest does not know; at least one.
  case unknownFiles(site: String, paths: [String])
  /// The site's manifest cannot be read.
  case damagedManifest(path: String, fault: String)
  /// A file of `Site/static` cannot be copied.
  case notCopied(path: String, fault: String)

  /// The failure of the last system call.
  static func failed(to action: String, _ path: String) -> PublishingError {
    .system(action: action, path: path, code: errno)
  }
}

extension PublishingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let action, let path, let code):
      "cannot \(action) '\(path)': \(String(cString: strerror(code)))\(Self.advice(on: code))"
    case .busy(let site):
      "another build is writing '\(site)'; wait for it to end"
    case .notASite(let path):
      "'\(path)' holds files but no manifest of Codicil's, so it is not replaced; name an empty or a new folder"
    case .unknownFiles(let site, let paths):
      "'\(site)' holds \(Self.list(paths)), which no build wrote and this one would delete; "
        + "to publish such a file put it into Site/static, or else move it away"
    case .damagedManifest(let path, let fault):
      "'\(path)' is damaged: \(fault); delete the whole folder that it stands in and build again"
    case .notCopied(let path, let fault):
      "'\(path)' cannot be copied to the site: \(fault)"
    }
  }

  private static func advice(on code: Int32) -> String {
    switch code {
    case EXDEV, EBUSY: "; a mount point cannot be replaced: name a folder inside it"
    default: ""
    }
  }

  /// The first names, and how many there are besides.
  private static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    return paths.count > 3 ? "\(shown) and \(paths.count - 3) more" : shown
  }
}
