package import Diagnostics
import Dispatch
import Synchronization

/// Reads a content folder: files in, the model and findings out.
///
/// What cannot be read is a finding, and a stand-in in the model that `Places.unread` marks, so that everything else is
/// still checked in the same run. Only records are read; a text's bytes are read by `read(_:)` when its turn comes.
package struct ContentLoader: Sendable {
  /// As given on the command line.
  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// Whether there is such a folder.
  package var isThere: Bool { ContentFolder(folder) != nil }

  /// The findings are sorted.
  package func load() -> (content: Content, findings: [Finding]) {
    let loaded = load(keeping: [:])
    return (loaded.content, loaded.findings)
  }

  /// The same, taking over the documents whose folders are known to be as they were.
  ///
  /// - Parameter kept: by id; of one that is no longer there nothing is taken over.
  package func load(keeping kept: [String: LoadedDocument]) -> LoadedContent {
    guard let folder = ContentFolder(folder) else {
      let organization = Organization.standIn(self.folder)
      return LoadedContent(
        content: Content(folder: self.folder, organization: organization, documents: []),
        findings: [.missingFolder(self.folder)], documents: [:])
    }
    var (entries, findings) = folder.entries(of: folder.path)
    let organization = organization(in: folder, entries, &findings)
    let loaded = documents(in: folder, entries, keeping: kept, &findings)
    let documents = loaded.map(\.document)
    findings += documents.flatMap { UnknownRole.findings(in: $0, of: organization) }
    let seals = seals(in: folder, entries, &findings)
    var reuse = ReuseLoader(folder)
    let content = Content(
      folder: folder.path, organization: organization, documents: documents, seals: seals,
      fragments: reuse.fragments(entries), registers: reuse.registers(entries))
    findings += reuse.findings
    return LoadedContent(
      content: content, findings: findings.sorted(),
      documents: Dictionary(loaded.map { ($0.document.id, $0) }) { first, _ in first })
  }

  /// `revisions.lock` alone.
  package func seals() -> (seals: Seals, findings: [Finding]) {
    guard let folder = ContentFolder(folder) else { return (Seals(), [.missingFolder(self.folder)]) }
    let (entries, problems) = folder.entries(of: folder.path)
    var findings = problems.filter { $0.path == folder.path(of: Seals.fileName) }
    let seals = seals(in: folder, entries, &findings)
    return (seals, findings)
  }

  /// The whole file that a text stands in, and why its text cannot be read; an empty file where nothing can. What is
  /// wrong with its record `load()` has said.
  package func read(_ text: TextFile) -> (file: SourceFile, findings: [Finding]) {
    switch SourceFile.read(text.path, limit: SourceFile.textLimit) {
    case .success(let file):
      let notUTF8 = Finding.notUTF8(in: file, from: file.offset(ofLine: text.firstLine), upTo: file.bytes.count)
      return (file, notUTF8.map { [$0] } ?? [])
    case .failure(let unreadable):
      return (SourceFile(path: text.path, bytes: []), [unreadable.finding])
    }
  }

  private func organization(
    in folder: ContentFolder, _ entries: [ContentFolder.Entry], _ findings: inout [Finding]
  ) -> Organization {
    let name = "organization.yml"
    let path = folder.path(of: name)
    guard entries.contains(where: { $0.name == name && !$0.isFolder }) else {
      if !findings.contains(where: { $0.path == path }) {
        findings.append(.missingFile(name, in: folder.path, others: entries.map(\.name)))
      }
      return .standIn(path)
    }
    switch SourceFile.readRecord(path) {
    case .success(let file):
      let (organization, problems) = Organization.read(file)
      findings += problems
      return organization
    case .failure(let unreadable):
      findings.append(unreadable.finding)
      return .standIn(path)
    }
  }

  private func seals(
    in folder: ContentFolder, _ entries: [ContentFolder.Entry], _ findings: inout [Finding]
  ) -> Seals {
    let path = folder.path(of: Seals.fileName)
    let file = SourceFile(path: path, bytes: [])
    guard let entry = entries.first(where: { $0.name == Seals.fileName }) else {
      // One that is there and cannot be read has its finding.
      return Seals(file: file, extent: findings.contains { $0.path == path } ? .damaged : .absent)
    }
    guard !entry.isFolder else {
      findings.append(.unreadableFile(path, reason: "it is a folder"))
      return Seals(file: file, extent: .damaged)
    }
    switch SourceFile.readWithoutMark(path, limit: SourceFile.textLimit) {
    case .success(let file):
      let (seals, problems) = Seals.read(file)
      findings += problems
      return seals
    case .failure(let unreadable):
      findings.append(unreadable.finding)
      return Seals(file: file, extent: .damaged)
    }
  }

  /// Each document by itself, on all cores.
  private func documents(
    in folder: ContentFolder, _ entries: [ContentFolder.Entry], keeping kept: [String: LoadedDocument],
    _ findings: inout [Finding]
  ) -> [LoadedDocument] {
    let path = folder.path(of: "documents")
    guard entries.contains(where: { $0.name == "documents" && $0.isFolder }) else {
      if !findings.contains(where: { $0.path == path }) {
        findings.append(.missingFile("documents", in: folder.path, others: entries.map(\.name)))
      }
      return []
    }
    let (items, problems) = folder.entries(of: path)
    findings += problems
    findings += items.filter { !$0.isFolder }.map { .fileAmongDocuments($0.name, path: $0.path) }
    let folders = items.filter(\.isFolder)
    let loaded = Mutex([LoadedDocument?](repeating: nil, count: folders.count))
    DispatchQueue.concurrentPerform(iterations: folders.count) { index in
      let document = kept[folders[index].name] ?? DocumentLoader.load(folders[index], in: folder)
      loaded.withLock { $0[index] = document }
    }
    let documents = loaded.withLock { $0.compactMap(\.self) }
    findings += documents.flatMap(\.findings)
    return documents
  }
}
