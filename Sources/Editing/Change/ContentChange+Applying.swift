extension ContentChange {
  /// Makes the change. Throws before the first step where anything is not as it was read, where a file would be
  /// overwritten, or where there is no room.
  package func apply() throws(EditingError) {
    guard !isEmpty else { return }
    let folder = try WritableFolder(folder)
    defer { folder.removeLeftovers() }
    try check(in: folder)
    var prepared: [Int: String] = [:]
    for (index, step) in steps.enumerated() {
      switch step {
      case .create(_, let bytes): prepared[index] = try folder.prepare(bytes, like: nil)
      case .replace(let path, _, let new): prepared[index] = try folder.prepare(new, like: path)
      case .rename, .remove: continue
      }
    }
    for (index, step) in steps.enumerated() {
      switch step {
      case .create(let path, _): if let name = prepared[index] { try folder.rename(name, to: path) }
      case .replace(let path, _, _): if let name = prepared[index] { try folder.put(name, inPlaceOf: path) }
      case .rename(let from, let to): try folder.rename(from, to: to)
      case .remove(let path, _): try folder.remove(path)
      }
    }
  }

  /// Throws where a file that the change makes is there already; writes nothing, not even a folder.
  package func refuseUnlessFree() throws(EditingError) {
    for case .create(let path, _) in steps where FileBytes.isThere(shown(path)) {
      throw .exists(path: shown(path))
    }
  }

  /// Whether every step would find what it expects.
  private func check(in folder: WritableFolder) throws(EditingError) {
    for step in steps {
      switch step {
      case .create(let path, _), .rename(_, let path):
        if try folder.read(path) != nil { throw .exists(path: shown(path)) }
      case .replace(let path, let old, _), .remove(let path, let old):
        if try folder.read(path) != old { throw .changedMeanwhile(path: shown(path)) }
      }
    }
  }
}
