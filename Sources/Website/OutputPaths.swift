/// The paths that a site's files have taken so far: each once, and none both a file and a folder.
package struct OutputPaths: Sendable {
  private enum Use {
    case file, folder
  }

  // Most files are made from nothing in particular; a site has so many that their origins stand apart.
  private var uses: [OutputPath: Use] = [:]
  /// Of a file what it is made from, of a folder what the first file in it is; nothing where that is not known.
  private var origins: [OutputPath: String] = [:]

  package init() {}

  /// Takes a file's path; throws when another file has it, or needs it for a folder.
  package mutating func take(_ path: OutputPath, origin: String?) throws(OutputError) {
    switch uses[path] {
    case .file: throw .twice(path: path, origins: [origins[path], origin])
    case .folder: throw .fileAndFolder(path: path, file: origin, folder: origins[path])
    case nil: add(path, .file, origin)
    }
    for folder in path.folders.reversed() {
      switch uses[folder] {
      case .file: throw .fileAndFolder(path: folder, file: origins[folder], folder: origin)
      case .folder: return
      case nil: add(folder, .folder, origin)
      }
    }
  }

  private mutating func add(_ path: OutputPath, _ use: Use, _ origin: String?) {
    uses[path] = use
    if let origin { origins[path] = origin }
  }
}
