package import Policies

/// One file of the site: its path below the site's root, and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// `/` between its parts, none at its start: `privacy-policy/2.2/index.html`.
  package var path: String
  package var bytes: [UInt8]
  /// What the file is made from, as a message names it: `Site/static/robots.txt`. Absent where nothing in particular is.
  package var origin: String?
  /// Of the bytes, where it is known already: to hash them again would cost as much as to render them.
  package var digest: Digest?
  /// Of a page that is to be a PDF too.
  package var paper: Paper?

  package init(path: String, bytes: [UInt8], origin: String? = nil, digest: Digest? = nil) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
    self.digest = digest
  }

  package init(path: String, text: String, origin: String? = nil) {
    self.init(path: path, bytes: Array(text.utf8), origin: origin)
  }
}

/// Takes the site's files one by one, from any thread, as they are rendered, so that no site needs to fit in memory.
package protocol OutputSink: Sendable {
  /// Throws when the file cannot be kept; the build then stops.
  func accept(_ file: OutputFile) throws
}
