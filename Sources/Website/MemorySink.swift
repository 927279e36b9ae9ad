import Synchronization

/// Keeps the site in memory, for tests and the preview. Refuses what a published site refuses.
package final class MemorySink: OutputSink {
  private struct State {
    var paths = OutputPaths()
    var files: [OutputPath: OutputFile] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  package func accept(_ file: OutputFile) throws {
    let path = try OutputPath(file.path)
    try state.withLock { state in
      try state.paths.take(path, origin: file.origin)
      state.files[path] = file
    }
  }

  /// The file at a path, `privacy-policy/index.html`; nil where the site has none.
  package subscript(path: String) -> OutputFile? {
    guard let path = try? OutputPath(path) else { return nil }
    return state.withLock { $0.files[path] }
  }

  /// The text of the file at a path.
  package func text(_ path: String) -> String? {
    self[path].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// All files, sorted by path.
  package var files: [OutputFile] {
    state.withLock { state in state.files.sorted { $0.key < $1.key }.map(\.value) }
  }
}
