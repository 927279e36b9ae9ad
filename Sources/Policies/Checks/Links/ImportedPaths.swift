import Markdown

/// Which documents the files of imported histories became: their texts link to each other by those files' paths, and issued
/// texts stay as they are.
package struct ImportedPaths: Hashable, Sendable {
  /// Documents' ids by the paths of their files.
  private var documents: [String: String] = [:]

  /// - Parameter documents: with the paths that each had, the newest last. Where two had the same, it leads to the one that
  ///   had it last.
  init(_ documents: [(id: String, paths: [String])]) {
    for (id, paths) in documents { for path in paths.dropLast() { self.documents[path] = id } }
    for (id, paths) in documents { if let path = paths.last { self.documents[path] = id } }
  }

  /// The address that a destination means in the text of a file: of `../refund/index.md#rates` it is `/refund/#rates`. Nil
  /// for what is no path of a file, and where no document came from there. What starts with a slash is an address of this
  /// site unless it names a Markdown file.
  package func address(of destination: String, from file: String) -> String? {
    guard !documents.isEmpty, let first = destination.utf8.first, !"#?".utf8.contains(first),
      URLScheme.isRelative(Array(destination.utf8)[...])
    else { return nil }
    let link = SiteLink(destination.utf8)
    let isRooted = first == UInt8(ascii: "/")
    guard !isRooted || link.path.hasSuffix(".md"),
      let path = Self.resolved(link.path, from: isRooted ? "" : file)
    else { return nil }
    let id = Self.files(meantBy: path).lazy.compactMap { documents[$0] }.first
    return id.map { "/\($0)/\(link.suffix)" }
  }

  /// The path from the repository's root; nil for one that leads out of it.
  private static func resolved(_ path: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// Site generators make pages of files, and of folders with an index: `terms`, `terms.html` and `terms/` are `terms.md`
  /// or `terms/index.md`.
  private static func files(meantBy path: String) -> [String] {
    let bare = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    return [path, "\(bare).md", "\(bare).markdown", "\(bare)/index.md", "\(bare)/README.md"]
  }
}

/// The links of one imported text.
package struct ImportedLinks: Sendable {
  private let paths: ImportedPaths
  private let file: String

  /// Nil for a text that was written here.
  package init?(of imported: Imported?, _ paths: ImportedPaths) {
    guard let imported else { return nil }
    self.paths = paths
    file = imported.path
  }

  /// The address that a destination means; nil where it stays as it is.
  package func address(of destination: String) -> String? { paths.address(of: destination, from: file) }
}
