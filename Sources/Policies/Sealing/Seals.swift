package import Diagnostics

/// The SHA-256 digests of all issued files, `revisions.lock`: a sealed file never changes, and neither does its line.
///
/// Paths are those below the content folder, `documents/ID/2.2.md`. A text's digest is `Digest(ofText:)`, a file of
/// `files/` is hashed as it is, so that `sha256sum -c revisions.lock` in the content folder checks them all.
package struct Seals: Sendable {
  package static let fileName = "revisions.lock"

  /// A sealed file.
  package struct Seal: Hashable, Sendable {
    package var path: String
    package var digest: Digest
    /// The line of `revisions.lock`, from 1; 0 for one that was added since it was read.
    package var line: Int
  }

  /// How much is known of what is sealed.
  package enum Extent: Hashable, Sendable {
    /// There is no `revisions.lock`: nothing is sealed.
    case absent
    /// All of it was read.
    case whole
    /// Something in it could not be read, which has its finding: what has no seal may have one.
    case damaged
  }

  /// As it was read.
  package let file: SourceFile
  package let extent: Extent
  private var byPath: [String: Seal]

  /// - Parameter seals: of two of one path the first counts.
  package init(_ seals: [Seal] = [], file: SourceFile = SourceFile(path: fileName, bytes: []), extent: Extent = .absent)
  {
    self.file = file
    self.extent = extent
    byPath = Dictionary(seals.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The digest that a file was sealed with; nil where it is not sealed.
  package subscript(path: String) -> Digest? { byPath[path]?.digest }

  /// Sorted by the bytes of their paths.
  package var all: [Seal] {
    byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  package var count: Int { byPath.count }

  /// The same with one more sealed file; a file that is sealed keeps its seal.
  package func adding(_ digest: Digest, at path: String) -> Seals {
    var seals = Seals(file: file, extent: extent == .absent ? .whole : extent)
    seals.byPath = byPath
    if seals.byPath[path] == nil { seals.byPath[path] = Seal(path: path, digest: digest, line: 0) }
    return seals
  }

  /// The whole file as it is written: the format's version, then a line a file, sorted by path.
  package var text: String {
    SealLine.header + all.map { SealLine(digest: $0.digest, path: $0.path).text }.joined()
  }

  /// Where a seal stands: the path in its line.
  package func range(of path: String) -> SourceRange? {
    guard let line = byPath[path]?.line, line > 0 else { return nil }
    return SealLine.pathRange(line: line, in: file)
  }

  package func finding(_ rule: Rule, _ message: String, help: String, at path: String) -> Finding {
    Finding(rule, message, help: help, in: file, at: range(of: path))
  }
}

extension Seals.Seal {
  /// The document that the file belongs to.
  package var document: String { String(path.split(separator: "/").dropFirst().first ?? "") }
}
