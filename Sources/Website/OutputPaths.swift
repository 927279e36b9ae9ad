/// The paths that a site's files have taken so far: each once, and none both a file and a folder.
package struct OutputPaths: Sendable {
  private enum Use {
    case file(origin: String?)
    /// A folder, with the origin of the first file in it.
    case folder(origin: String?)
  }

  private var uses: [OutputPath: Use] = [:]

  package init() {}

  /// Takes a file's path; throws when another file has it, or needs it for a folder.
  package mutating func take(_ path: OutputPath, origin: String?) throws(OutputError) {
    switch uses[path] {
    case .file(let other): throw .twice(path: path, origins: [other, origin])
    case .folder(let other): throw .fileAndFolder(path: path, file: origin, folder: other)
    case nil: uses[path] = .file(origin: origin)
    }
    for folder in path.folders.reversed() {
      switch uses[folder] {
      case .file(let other): throw .fileAndFolder(path: folder, file: other, folder: origin)
      case .folder: return
      case nil: uses[folder] = .folder(origin: origin)
      }
    }
  }
}
