import FoundationEssentials
import Glibc

/// Writes imported documents beside the content, and moves them into it when all of them are there.
///
/// Until then nothing of the content has changed. New content comes with one rename; into content that is there, the seals
/// come first, then each document's folder, then revisions of documents that are there, each at once and none in the place
/// of another. An import that is killed between these steps has left seals of files that are not there, which `check`
/// names, and the next import brings the files.
package final class ContentWriter {
  /// As given on the command line.
  private let content: String
  /// Where files wait: in the content, where nothing reads it, or beside it.
  private let waiting: String
  private let isNew: Bool
  private let lock: Int32
  /// Below the content folder, in the order written.
  private var files: [String] = []
  private var folders: Set<String> = []

  /// Removes what an import that was killed has left.
  ///
  /// - Parameter content: the folder, which need not be there.
  package init(content: String) throws(WritingError) {
    let content = content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content
    self.content = content
    var status = stat()
    isNew = stat(content, &status) != 0
    let slash = content.lastIndex(of: "/")
    let parent = slash.map { $0 == content.startIndex ? "" : String(content[..<$0]) } ?? "."
    let name = slash.map { content[content.index(after: $0)...] } ?? content[...]
    waiting = isNew ? "\(parent)/.\(name).codicil-import" : "\(content)/.codicil-import"
    lock = try Self.lock(waiting, of: content)
    try removeFiles()
  }

  /// Before this value is whole, so that one that cannot have the folder does not remove what another writes.
  private static func lock(_ folder: String, of content: String) throws(WritingError) -> Int32 {
    try makeFolders(above: folder)
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw .failed(to: "make the folder", folder) }
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard lock >= 0 else { throw .failed(to: "open the folder", folder) }
    if flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(lock)
      throw .busy(content: content)
    }
    return lock
  }

  deinit {
    try? removeFiles()
    rmdir(waiting)
    close(lock)
  }

  /// Writes a file that is to be below the content folder.
  package func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    let target = "\(waiting)/\(path)"
    let file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .failed(to: "write", target) }
    let isWritten = Self.write(bytes, to: file)
    let code = errno
    // A full disk may show only here.
    let isClosed = close(file) == 0
    guard isWritten else { throw .system(action: "write", path: target, code: code) }
    guard isClosed else { throw .failed(to: "write", target) }
    files.append(path)
  }

  /// Moves all of it into the content.
  ///
  /// - Parameter replaced: the file that takes the place of one that is there.
  package func finish(replacing replaced: String) throws(WritingError) {
    if isNew {
      guard rename(waiting, content) == 0 else { throw .failed(to: "make the folder", content) }
      return
    }
    if files.contains(replaced), rename("\(waiting)/\(replaced)", "\(content)/\(replaced)") != 0 {
      throw .failed(to: "write", "\(content)/\(replaced)")
    }
    var moved: Set<String> = []
    for path in files where path != replaced {
      let folder = path.split(separator: "/").prefix(2).joined(separator: "/")
      if folder != path, folders.contains(folder), moved.contains(folder) || moveFolder(folder) {
        moved.insert(folder)
      } else {
        try place(path)
      }
    }
  }

  /// False where the content has it already.
  private func moveFolder(_ folder: String) -> Bool {
    if let slash = folder.lastIndex(of: "/") { mkdir("\(content)/\(folder[..<slash])", 0o777) }
    var status = stat()
    return lstat("\(content)/\(folder)", &status) != 0 && rename("\(waiting)/\(folder)", "\(content)/\(folder)") == 0
  }

  /// Gives a file its place, which must be free.
  private func place(_ path: String) throws(WritingError) {
    if let slash = path.lastIndex(of: "/") { try Self.makeFolders(above: "\(content)/\(path[..<slash])/") }
    guard link("\(waiting)/\(path)", "\(content)/\(path)") == 0 else {
      throw .failed(to: "write", "\(content)/\(path)")
    }
  }

  private func makeFolder(_ folder: String) throws(WritingError) {
    guard !folders.contains(folder) else { return }
    try Self.makeFolders(above: "\(waiting)/\(folder)/")
    folders.insert(folder)
  }

  /// Removes what waits, links without following them.
  private func removeFiles() throws(WritingError) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: waiting)) ?? [] {
      try? FileManager.default.removeItem(atPath: "\(waiting)/\(name)")
    }
  }

  /// Makes the folders above what a path names.
  private static func makeFolders(above path: String) throws(WritingError) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let folder = String(path[..<index])
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw .failed(to: "make the folder", folder) }
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
