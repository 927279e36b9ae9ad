import Glibc

/// The folders being watched: each with all below it, and with the folder it stands in, so that it may go and come back.
struct WatchedFolders: ~Copyable {
  /// One place where a watched folder of the kernel's is.
  private enum Place: Hashable {
    /// It holds the folder of this number.
    case parent(of: Int)
    /// It is that folder (`""`), or stands below it.
    case inside(Int, path: String)
  }

  private let notifications: Notifications
  /// As given; what is deeper than this is not watched.
  private let folders: [String]
  /// Whether a path below a folder is left alone.
  private let isIgnored: @Sendable (String, _ folder: Int) -> Bool
  private var places: [Int32: Set<Place>] = [:]

  private static let deepest = 64

  /// Nil where the system does not allow it; `errno` says why.
  init?(_ folders: [String], ignoring isIgnored: @escaping @Sendable (String, _ folder: Int) -> Bool) {
    guard let notifications = Notifications() else { return nil }
    self.notifications = notifications
    self.folders = folders
    self.isIgnored = isIgnored
  }

  /// Readable when something has happened.
  var descriptor: Int32 { notifications.descriptor }

  /// Watches whatever is not watched yet.
  mutating func scan() -> [FolderEvent] {
    var events: [FolderEvent] = []
    for index in folders.indices {
      watch(Self.parent(of: folders[index]), .parent(of: index), &events)
      watchAll(below: "", of: index, &events)
    }
    return events
  }

  /// What has happened since the last time.
  mutating func read() -> [FolderEvent] {
    var events: [FolderEvent] = []
    for event in notifications.read() {
      guard !event.isOverflow else {
        events.append(.anything)
        events += scan()
        continue
      }
      for place in places[event.number] ?? [] { take(event, at: place, &events) }
      if event.isEnd { places[event.number] = nil }
    }
    return events
  }

  private mutating func take(_ event: Notifications.Event, at place: Place, _ events: inout [FolderEvent]) {
    switch place {
    case .parent(let index):
      guard event.name == Self.name(of: folders[index]) else { return }
      events.append(.anything)
      if event.isDeparture { forget("", of: index) }
      if event.isArrival { watchAll(below: "", of: index, &events) }
    case .inside(let index, let folder):
      guard let name = event.name else {
        if !event.isEnd { events.append(.path(folder, folder: index)) }
        return
      }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard !isIgnored(path, index) else { return }
      events.append(.path(path, folder: index))
      guard event.isFolder else { return }
      if event.isDeparture { forget(path, of: index) }
      if event.isArrival { watchAll(below: path, of: index, &events) }
    }
  }

  /// A folder and those below it. Links are not followed: what they lead to is watched where it stands, or is not read.
  private mutating func watchAll(below path: String, of index: Int, _ events: inout [FolderEvent]) {
    var pending = [(path, 0)]
    while let (path, depth) = pending.popLast() {
      let full = path.isEmpty ? folders[index] : "\(folders[index])/\(path)"
      guard watch(full, .inside(index, path: path), &events), depth < Self.deepest else { continue }
      for name in Self.folders(in: full) {
        let below = path.isEmpty ? name : "\(path)/\(name)"
        if !isIgnored(below, index) { pending.append((below, depth + 1)) }
      }
    }
  }

  @discardableResult
  private mutating func watch(_ path: String, _ place: Place, _ events: inout [FolderEvent]) -> Bool {
    guard let number = notifications.watch(path) else {
      // What is not there, or no folder, has its finding.
      if ![ENOENT, ENOTDIR, ELOOP].contains(errno) {
        events.append(.blind(path: path, reason: String(cString: strerror(errno))))
      }
      return false
    }
    places[number, default: []].insert(place)
    return true
  }

  /// A folder that was moved away is still watched by the kernel, and under its old name.
  private mutating func forget(_ path: String, of index: Int) {
    for (number, known) in places {
      let left = known.filter { place in
        guard case .inside(index, let inside) = place else { return true }
        return !(path.isEmpty || inside == path || inside.hasPrefix(path + "/"))
      }
      if left.isEmpty {
        notifications.unwatch(number)
        places[number] = nil
      } else {
        places[number] = left
      }
    }
  }
}

extension WatchedFolders {
  private static func folders(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(item.pointee.d_reclen)) { String(validatingCString: $0) }
      }
      guard let name, name != ".", name != ".." else { continue }
      var status = stat()
      if lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR { names.append(name) }
    }
    return names
  }

  /// The folder that a path stands in: of `Content` that is `.`.
  private static func parent(of path: String) -> String {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  private static func name(of path: String) -> String {
    trimmed(path).split(separator: "/").last.map(String.init) ?? path
  }

  private static func trimmed(_ path: String) -> Substring {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return path
  }
}
