import Dispatch
import Glibc
import Synchronization

/// Tells what changes in some folders, as it happens, until it is let go.
final class FolderWatcher {
  /// On which everything happens, one thing after the other.
  private let queue = DispatchQueue(label: "codicil.watching")
  private let source: any DispatchSourceRead

  /// Nil where the system does not allow it; `errno` says why.
  ///
  /// - Parameters:
  ///   - folders: need not be there, but the folders that they stand in.
  ///   - isIgnored: whether a path below one of them is left alone.
  ///   - report: called with what has changed, never twice at a time; first with the folders that cannot be watched.
  init?(
    _ folders: [String], ignoring isIgnored: @escaping @Sendable (String, _ folder: Int) -> Bool,
    report: @escaping @Sendable ([FolderEvent]) -> Void
  ) {
    guard let watched = WatchedFolders(folders, ignoring: isIgnored) else { return nil }
    let descriptor = watched.descriptor
    let state = WatchedState(watched)
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    report(state.scan())
    source.setEventHandler { report(state.read()) }
    // The kernel's list is closed with the state, not before the source has let go of it.
    source.setCancelHandler { _ = state }
    source.activate()
  }

  deinit { source.cancel() }
}

/// The watched folders, for the handlers that share them.
private final class WatchedState: Sendable {
  private let folders: Mutex<WatchedFolders>

  init(_ folders: consuming sending WatchedFolders) {
    self.folders = Mutex(folders)
  }

  func scan() -> [FolderEvent] { folders.withLock { $0.scan() } }

  func read() -> [FolderEvent] { folders.withLock { $0.read() } }
}
