import Diagnostics

/// Reads one document's folder.
struct DocumentLoader {
  private let folder: ContentFolder
  private var document: Document
  private var findings: [Finding] = []
  /// Something stands in the folder that is, or was meant to be, a text.
  private var hasText = false

  /// Something of what was read stands elsewhere, or could not be read.
  private var dependsOnOthers = false

  static func load(_ entry: ContentFolder.Entry, in folder: ContentFolder) -> LoadedDocument {
    var loader = DocumentLoader(entry, in: folder)
    loader.load(entry)
    return LoadedDocument(
      document: loader.document, findings: loader.findings, dependsOnOthers: loader.dependsOnOthers)
  }

  private init(_ entry: ContentFolder.Entry, in folder: ContentFolder) {
    self.folder = folder
    document = Document(id: entry.name, control: .standIn("\(entry.path)/document.yml"))
  }

  private mutating func load(_ entry: ContentFolder.Entry) {
    if !DocumentID.isUsable(entry.name) { findings.append(.malformedID(folder: entry.name, path: entry.path)) }
    let (entries, problems) = entries(of: entry.path)
    hasText = !problems.isEmpty
    readControl(entry, entries)
    document.revisions.reserveCapacity(entries.count)
    for entry in entries { read(entry) }
    document.revisions.sort {
      ($0.version, $0.version.description.utf8.count) < ($1.version, $1.version.description.utf8.count)
    }
    if !hasText { findings.append(.documentWithoutRevisions(path: entry.path)) }
    findings += DuplicateVersion.findings(in: document)
    findings += MixedVersionSchemes.findings(in: document)
    findings += DuplicateTranslation.findings(in: document)
    findings += TranslationWithoutRevision.findings(in: document)
    findings += TranslationMisnumbered.findings(in: document)
    document.dropDuplicates()
  }

  private mutating func entries(of path: String) -> (entries: [ContentFolder.Entry], findings: [Finding]) {
    let (entries, problems) = folder.entries(of: path)
    findings += problems
    if !problems.isEmpty || entries.contains(where: \.isLink) { dependsOnOthers = true }
    return (entries, problems)
  }

  /// First, since how a record is read depends on whether the document has approvers.
  private mutating func readControl(_ folder: ContentFolder.Entry, _ entries: [ContentFolder.Entry]) {
    guard let entry = entries.first(where: { $0.name == "document.yml" && !$0.isFolder }) else {
      let isMisspelt = entries.contains { FileName($0.name) == .unknown(meant: "document.yml") }
      let isRefused = findings.contains { $0.path == "\(folder.path)/document.yml" }
      if !isMisspelt, !isRefused, !entries.isEmpty {
        findings.append(.missingFile("document.yml", in: folder.path, others: []))
      }
      return
    }
    switch SourceFile.readRecord(entry.path) {
    case .success(let file):
      let (control, problems) = Control.read(file)
      document.control = control
      findings += problems
    case .failure(let unreadable): findings.append(unreadable.finding)
    }
  }

  private mutating func read(_ entry: ContentFolder.Entry) {
    guard !entry.isFolder else {
      if entry.name == "files" {
        readFiles(entry.path)
      } else {
        findings.append(.unknownFile(entry.name, meant: nil, path: entry.path))
      }
      return
    }
    let name = FileName(entry.name)
    switch name {
    case .control: return
    case .revision, .translation, .draft: readText(entry, name)
    case .malformedVersion(let text): findings.append(.malformedVersion(text, path: entry.path))
    case .malformedLanguage(let text): findings.append(.malformedLanguage(text, path: entry.path))
    case .malformedDraft(let text): findings.append(.malformedID(draft: text, path: entry.path))
    case .unknown(let meant): findings.append(.unknownFile(entry.name, meant: meant, path: entry.path))
    }
    if name != .unknown(meant: nil), name != .unknown(meant: "document.yml") { hasText = true }
  }

  private mutating func readText(_ entry: ContentFolder.Entry, _ name: FileName) {
    let head: TextHead
    switch TextHead.read(entry.path) {
    case .success(let read): head = read
    case .failure(let unreadable):
      findings.append(unreadable.finding)
      return
    }
    switch name {
    case .revision(let version):
      let needsApproval = !document.control.approvers.isEmpty || document.control.places.isUnread("approvers")
      let (revision, problems) = Revision.read(head, version: version, needsApproval: needsApproval)
      document.revisions.append(revision)
      findings += problems
    case .draft(let name):
      let (draft, problems) = Draft.read(head, name: name)
      document.drafts.append(draft)
      findings += problems
    case .translation(let version, let language, let correction):
      let (translation, problems) = Translation.read(
        head, version: version, language: language, correction: correction)
      document.translations.append(translation)
      findings += problems
    default: return
    }
  }

  /// Every file below `files/`, folder by folder.
  private mutating func readFiles(_ path: String) {
    var folders = [path]
    while let current = folders.popLast() {
      let (entries, _) = entries(of: current)
      folders += entries.filter(\.isFolder).map(\.path)
      document.files += entries.filter { !$0.isFolder }.map { String($0.path.dropFirst(path.count + 1)) }
    }
    document.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Document {
  /// Keeps the first of the files that are the same revision or translation: they have their findings.
  fileprivate mutating func dropDuplicates() {
    var versions: Set<Version> = []
    revisions.removeAll { !versions.insert($0.version).inserted }
    var names: Set<[String]> = []
    translations.removeAll { !names.insert($0.identity).inserted }
  }
}
