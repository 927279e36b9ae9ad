import Glibc

/// The kernel's list of what changes in folders (inotify; `man 7 inotify`).
struct Notifications: ~Copyable {
  struct Event {
    /// The folder's, as `watch(_:)` returned it; -1 where events were lost.
    let number: Int32
    let mask: UInt32
    /// What it is about in the folder; nil: the folder itself, or a name that is not UTF-8.
    let name: String?

    var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
    /// The folder is no longer watched: it is gone.
    var isEnd: Bool { mask & UInt32(IN_IGNORED) != 0 }
    var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
    /// Something of that name is new in the folder.
    var isArrival: Bool { mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 }
    /// Something has left the folder, and is perhaps elsewhere.
    var isDeparture: Bool { mask & UInt32(IN_MOVED_FROM) != 0 }
  }

  let descriptor: Int32

  /// What a save comes down to. A file that is being written is of no interest until it is closed.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)

  /// Nil where the system has no more lists to give; `errno` says why.
  init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Watches a folder, not those below it. The same folder has the same number, whatever path leads to it.
  ///
  /// Returns nil where it cannot be watched; `errno` says why.
  func watch(_ path: String) -> Int32? {
    let number = inotify_add_watch(descriptor, path, Self.mask)
    return number < 0 ? nil : number
  }

  func unwatch(_ number: Int32) {
    inotify_rm_watch(descriptor, number)
  }

  /// Everything that has happened since the last time.
  func read() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return events }
      Self.parse(buffer[..<count], &events)
    }
  }

  /// `struct inotify_event`: number, mask, cookie, length, 4 bytes each, then a name of that length, filled up with zeros.
  private static func parse(_ bytes: ArraySlice<UInt8>, _ events: inout [Event]) {
    var rest = bytes
    while rest.count >= 16 {
      let head = rest.withUnsafeBytes { bytes in
        (
          number: bytes.loadUnaligned(as: Int32.self), mask: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
          length: Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        )
      }
      let name = rest.dropFirst(16).prefix(head.length).prefix { $0 != 0 }
      let text = name.isEmpty ? nil : String(validating: name, as: UTF8.self)
      events.append(Event(number: head.number, mask: head.mask, name: text))
      rest = rest.dropFirst(16 + head.length)
    }
  }
}
