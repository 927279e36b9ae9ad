import Glibc
import Website

extension Folder {
  /// Something in a folder, however deep.
  struct Entry {
    enum Kind { case file, folder, link, other }

    /// Below the folder, as the file system has it: ended by a zero, and not always UTF-8.
    let name: [CChar]
    let kind: Kind

    /// Nil for a name that no file of a site can have.
    var path: OutputPath? {
      String(validating: name.dropLast().lazy.map(UInt8.init(bitPattern:)), as: UTF8.self).flatMap {
        try? OutputPath($0)
      }
    }

    /// For messages.
    var text: String { Folder.text(name) }
  }

  /// Everything below the folder, a folder before what it holds; symbolic links are listed, not followed.
  func entries() throws(PublishingError) -> [Entry] {
    var found: [Entry] = []
    var pending: [[CChar]] = [[0]]
    while let folder = pending.popLast() {
      for entry in try entries(of: folder) {
        if entry.kind == .folder { pending.append(entry.name) }
        found.append(entry)
      }
    }
    return found
  }

  /// Whether there is nothing in the folder, not even an empty folder.
  func isEmpty() throws(PublishingError) -> Bool {
    try entries(of: [0]).isEmpty
  }

  /// Removes everything below the folder. Symbolic links are removed, not followed.
  func removeEntries() throws(PublishingError) {
    for entry in try entries().reversed() {
      let removed = unlinkat(descriptor, entry.name, entry.kind == .folder ? AT_REMOVEDIR : 0) == 0
      if !removed, errno != ENOENT { throw .failed(to: "remove", "\(path)/\(entry.text)") }
    }
  }

  private func entries(of folder: [CChar]) throws(PublishingError) -> [Entry] {
    let isRoot = folder.count == 1
    let opened = openat(descriptor, isRoot ? [46, 0] : folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0, let stream = fdopendir(opened) else {
      throw .failed(to: "read the folder", "\(path)/\(Self.text(folder))")
    }
    defer { closedir(stream) }
    let prefix = isRoot ? [] : folder.dropLast() + [47]
    var found: [Entry] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else { break }
      let name = withUnsafePointer(to: &next.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if name == [46] || name == [46, 46] { continue }
      let below = prefix + name + [0]
      found.append(Entry(name: below, kind: kind(of: below, Int(next.pointee.d_type))))
    }
    if errno != 0 { throw .failed(to: "read the folder", "\(path)/\(Self.text(folder))") }
    return found
  }

  private func kind(of name: [CChar], _ listed: Int) -> Entry.Kind {
    switch listed {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    // Some file systems do not say it in the list.
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Control characters are not for a terminal.
  private static func text(_ name: [CChar]) -> String {
    let bytes = name.dropLast().lazy.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }
}
