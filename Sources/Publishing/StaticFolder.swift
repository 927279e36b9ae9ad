import Glibc
package import Website

/// `Site/static`: files that are published as they are. Names that start with a dot are published too, except what
/// desktops, editors and git leave behind. A symbolic link stands for the file of this folder that it leads to.
package struct StaticFolder: Sendable {
  /// For messages: as it was given.
  private let name: String
  /// Nil where there is no such folder, which then has no files.
  private let folder: Folder?

  package init(_ name: String) throws(PublishingError) {
    self.name = name
    folder = try Folder.open(Folder.realPath(name) ?? name)
  }

  /// The paths of the files, sorted. Throws for a link that leads out of the folder, and for what is not a file.
  package func paths() throws(PublishingError) -> [OutputPath] {
    var paths: [OutputPath] = []
    for entry in try folder?.entries() ?? [] where entry.kind != .folder && !Self.isJunk(entry.text) {
      guard let path = entry.path else { throw refusal(of: entry.text, "its name is no path of a site's file") }
      if entry.kind == .other { throw refusal(of: entry.text, "it is not a file") }
      paths.append(path)
    }
    return paths.sorted()
  }

  /// One of the files; the others need not be in memory with it.
  package func file(_ path: OutputPath) throws(PublishingError) -> OutputFile {
    guard let folder, let real = Folder.realPath(folder.shown(path)) else {
      throw refusal(of: path.text, "it leads nowhere")
    }
    guard real.hasPrefix(folder.path + "/"), let target = try? OutputPath(String(real.dropFirst(folder.path.count + 1)))
    else { throw refusal(of: path.text, "it leads out of '\(name)'") }
    guard let bytes = try folder.read(target) else { throw refusal(of: path.text, "it does not lead to a file") }
    return OutputFile(path: path.text, bytes: bytes, origin: "\(name)/\(path)")
  }

  /// All of the files at once.
  package func files() throws(PublishingError) -> [OutputFile] {
    var files: [OutputFile] = []
    for path in try paths() { files.append(try file(path)) }
    return files
  }

  private func refusal(of path: String, _ fault: String) -> PublishingError {
    .notCopied(path: "\(name)/\(path)", fault: fault)
  }

  private static func isJunk(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    if parts.contains(where: { $0 == ".git" || $0 == "__MACOSX" }) { return true }
    guard let last = parts.last else { return false }
    return [".DS_Store", "Thumbs.db", "desktop.ini", ".gitignore", ".gitkeep", ".keep"].contains(last)
      || last.hasPrefix("._") || last.hasSuffix("~") || last.hasSuffix(".swp") || last.hasPrefix(".#")
  }
}
