import Glibc
import Policies
import Synchronization
package import Website

/// A build of a site in its folder: takes the files, and swaps the new site in at the end or drops it.
///
/// A file that is already there byte for byte is not written again; it keeps its inode and its time. Until `finish()` the
/// last site stands untouched, and where nothing has changed it stays as it is. Another build of the same folder is
/// refused until this one has ended; the lock goes with the process.
package final class Publication: OutputSink {
  /// What is asked of the file system. Tests leave some out to reach what is done instead.
  package struct Abilities: Sendable {
    package var exchange = true
    package var hardLinks = true

    package init() {}
  }

  /// What a build has done to the site, in numbers of files; the manifest does not count.
  package struct Summary: Hashable, Sendable {
    package var written: Int
    package var unchanged: Int
    package var removed: Int

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  private struct State {
    var paths = OutputPaths()
    var entries = ManifestEntries()
    /// The files that the last site has already.
    var unchanged: [OutputPath] = []
    /// The last site, or the empty folder in its place, locked; nil where there is none.
    var last: Folder?
    /// The next site, once something has changed.
    var next: Folder?

    mutating func next(of site: SiteFolder) throws(PublishingError) -> Folder {
      if let next { return next }
      let made = try site.makeBuilding()
      next = made
      return made
    }
  }

  private let site: SiteFolder
  private let abilities: Abilities
  /// The files of the last site, its manifest with them; empty where there is none.
  private let lastFiles: Set<OutputPath>
  /// Nil after the end.
  private let state: Mutex<State?>

  /// Throws where the folder is not Codicil's to replace, or another build is writing it.
  package init(of site: SiteFolder, abilities: Abilities = Abilities()) throws {
    self.site = site
    self.abilities = abilities
    try site.restore()
    var state = State()
    state.last = try Folder.claim(site.path, for: site.name)
    lastFiles = try state.last.map(site.files) ?? []
    try site.clear()
    try state.paths.take(.manifest, origin: "the list of the site's files")
    self.state = Mutex(state)
  }

  package func accept(_ file: OutputFile) throws {
    let path = try OutputPath(file.path)
    let last = try update { state in
      try state.paths.take(path, origin: file.origin)
      return state.last
    }
    let entry = Manifest.Entry(path: path, size: file.bytes.count, digest: file.digest ?? Digest(of: file.bytes))
    let isUnchanged = last?.holds(file.bytes, at: path) ?? false
    let next = try update { state in
      state.entries.append(entry)
      if isUnchanged { state.unchanged.append(path) }
      return isUnchanged ? nil : try state.next(of: site)
    }
    try next?.write(file.bytes, to: path)
  }

  /// Puts the next site in the place of the last; where nothing has changed, nothing is written.
  package func finish() throws -> Summary {
    guard var state = end() else { throw CancellationError() }
    state.paths = OutputPaths()
    let manifest = Manifest(state.entries.take())
    let json = manifest.json
    if state.next == nil, state.last?.holds(json, at: .manifest) == true {
      return Summary(unchanged: state.unchanged.count)
    }
    let next = try state.next(of: site)
    let place: String?
    do {
      try complete(next, with: json, state)
      place = try putInPlace(next, of: state.last)
    } catch {
      try? site.remove(next, at: site.building)
      throw error
    }
    if let last = state.last, let place { try site.remove(last, at: place) }
    let removed = lastFiles.subtracting(manifest.entries.map(\.path) + [.manifest])
    return Summary(
      written: manifest.entries.count - state.unchanged.count, unchanged: state.unchanged.count, removed: removed.count)
  }

  /// Drops the next site; the last one stays. Does nothing after `finish()`.
  package func abandon() {
    if let next = end()?.next { try? site.remove(next, at: site.building) }
  }

  /// Gives the next site the files that the last one has already, and its manifest.
  private func complete(_ next: Folder, with manifest: [UInt8], _ state: State) throws(PublishingError) {
    if let last = state.last {
      for path in state.unchanged { try next.link(path, from: last, hard: abilities.hardLinks) }
    }
    // A kill loses nothing that was written; of a power cut only this file must survive, for the next build to mend the rest.
    try next.write(manifest, to: .manifest, durably: true)
  }

  /// Where the last site now is; nil where there was none.
  private func putInPlace(_ next: Folder, of last: Folder?) throws(PublishingError) -> String? {
    guard let last, !lastFiles.isEmpty else {
      try site.place()
      return nil
    }
    // A long build leaves time to put something into the last site.
    try site.refuseUnknown(in: last, known: lastFiles)
    try next.takeMode(of: last)
    return try site.exchange(atomically: abilities.exchange)
  }

  private func update<Result>(_ change: (inout sending State) throws -> sending Result) throws -> Result {
    try state.withLock { state in
      guard var open = state.take() else { throw CancellationError() }
      defer { state = open }
      return try change(&open)
    }
  }

  /// Nothing is accepted any more, and the locks go with what is returned.
  private func end() -> State? {
    state.withLock { state in
      defer { state = nil }
      return state
    }
  }
}
