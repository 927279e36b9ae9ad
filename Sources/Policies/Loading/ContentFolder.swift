import Diagnostics
import Glibc

/// The content folder on disk. Nothing outside of it is read, whatever links say, and nothing that is not a plain file.
struct ContentFolder: Sendable {
  struct Entry: Sendable {
    var name: String
    /// As messages show it and as it is opened.
    var path: String
    var isFolder: Bool
    /// Whether it is a link to a file elsewhere in the content folder.
    var isLink = false
  }

  /// As given on the command line.
  let path: String
  /// Without links.
  private let realPath: String

  /// Nil where there is no such folder.
  init?(_ path: String) {
    guard let realPath = Self.realPath(path), Self.sort(of: realPath) == S_IFDIR else { return nil }
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.realPath = realPath
  }

  /// The path of something below the folder.
  func path(of name: String) -> String { path == "/" ? "/" + name : "\(path)/\(name)" }

  /// What stands in a folder, by name; without what is hidden or left behind by an editor.
  func entries(of folder: String) -> (entries: [Entry], findings: [Finding]) {
    guard let directory = opendir(folder) else { return ([], [.unreadableFile(folder)]) }
    defer { closedir(directory) }
    var entries = [Entry]()
    var findings = [Finding]()
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(item.pointee.d_reclen)) { String(cString: $0) }
      }
      guard !Self.isIgnored(name) else { continue }
      switch entry(name, in: folder) {
      case .success(let entry): entries.append(entry)
      case .failure(let unreadable): findings.append(unreadable.finding)
      }
    }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return (entries, findings)
  }

  private func entry(_ name: String, in folder: String) -> Result<Entry, Unreadable> {
    let path = "\(folder)/\(name)"
    guard let sort = Self.sort(of: path) else {
      return .failure(Unreadable(finding: .unreadableFile(path)))
    }
    switch sort {
    case S_IFREG: return .success(Entry(name: name, path: path, isFolder: false))
    case S_IFDIR: return .success(Entry(name: name, path: path, isFolder: true))
    case S_IFLNK: break
    default: return .failure(Unreadable(finding: .specialFile(path: path)))
    }
    guard let target = Self.realPath(path), let targetSort = Self.sort(of: target) else {
      return .failure(Unreadable(finding: .unreadableFile(path, reason: "the link leads nowhere")))
    }
    guard target.hasPrefix(realPath == "/" ? "/" : realPath + "/") else {
      return .failure(Unreadable(finding: .linkLeadsOut(path)))
    }
    switch targetSort {
    case S_IFREG: return .success(Entry(name: name, path: path, isFolder: false, isLink: true))
    case S_IFDIR: return .failure(Unreadable(finding: .linkToFolder(path)))
    default: return .failure(Unreadable(finding: .specialFile(path: path)))
    }
  }

  /// Hidden files, and what editors leave beside the file they have open.
  private static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
  }

  /// The part of a file's mode that says what it is (`S_IFREG`); nil where it is not there or cannot be asked.
  private static func sort(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

}
