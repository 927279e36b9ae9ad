import Policies

/// Makes a plan of a history: which files are one document, what each is called, and which of its texts are new.
struct Planner {
  private let log: GitLog
  private let options: ImportOptions
  private let content: Content?
  private let loader: ContentLoader?
  /// The ids of all commits.
  private let commits: Set<String>
  private(set) var documents: [PlannedDocument] = []
  private(set) var leftOut: [LeftOut] = []
  /// What an import cannot do to a document.yml that is there.
  private(set) var advice: [ControlAdvice] = []
  /// The commit after which nothing was imported yet, of `GitLog.commits`.
  private(set) var firstNewCommit = 0

  init(_ log: GitLog, _ options: ImportOptions, content: Content?) {
    self.log = log
    self.options = options
    self.content = content
    commits = Set(log.commits.map(\.id))
    loader = content.map { ContentLoader(folder: $0.folder) }
  }

  mutating func plan(_ tracer: LineTracer) {
    let lines = tracer.lines.filter { line in
      line.paths.contains { PathPattern.matches($0, options.patterns) } && !line.texts.isEmpty
    }.map(withoutRepetitions)
    let known = lines.map(match)
    let imported = known.compactMap(\.?.lastImported).max()
    firstNewCommit = imported.map { $0 + 1 } ?? 0
    let fresh = lines.indices.filter { known[$0] == nil }
    var names = DocumentNames(options.patterns, taken: Set(content?.documents.map(\.id) ?? []))
    let ids = names.names(for: fresh.map { lines[$0].path })
    for (index, id) in zip(fresh, ids) { documents.append(newDocument(id, lines[index])) }
    let found = zip(lines, known).compactMap { line, match in match.map { (line, $0) } }
    for (_, matches) in Dictionary(grouping: found, by: \.1.document.id).sorted(by: { $0.key < $1.key }) {
      goOn(with: matches)
    }
    for (text, sort) in tracer.others where PathPattern.matches(text.path, options.patterns) {
      guard text.commit >= firstNewCommit else { continue }
      let reason = sort == .link ? "a symbolic link, not a text" : "a submodule, not a text"
      leftOut.append(LeftOut(path: text.path, commit: log.commits[text.commit].id, reason: reason))
    }
    documents.sort { $0.document.id < $1.document.id }
  }

  /// Texts with the same bytes as the one before are those of a rename, of a merge, or of a file put back.
  private func withoutRepetitions(_ line: DocumentLine) -> DocumentLine {
    var line = line
    var last: String?
    line.texts.removeAll { text in
      defer { last = text.blob }
      return text.blob == last
    }
    return line
  }

  private func newDocument(_ id: String, _ line: DocumentLine) -> PlannedDocument {
    let document = ImportPlan.Document(
      id: id, kind: options.kind, withdrawn: withdrawal(of: line), texts: line.texts.map(row))
    return PlannedDocument(
      document: document, sources: line.texts, existing: nil, renames: line.renames, paths: line.paths)
  }

  private func row(_ text: SourceText) -> ImportPlan.Text {
    ImportPlan.Text(commit: log.commits[text.commit].id, path: text.path)
  }

  private func withdrawal(of line: DocumentLine) -> Withdrawal? {
    line.deletion.map { Withdrawal(date: log.commits[$0].date, reason: log.commits[$0].subject) }
  }
}

extension Planner {
  /// What the content has of a line.
  private struct Match {
    var document: Document
    /// The last of the line's texts that is there, as an index of the line's texts; nil where only a file's name is the same.
    var position: Int?
    /// The commit of it.
    var lastImported: Int?
  }

  private func match(_ line: DocumentLine) -> Match? {
    guard let content else { return nil }
    let keys = line.texts.map { ExistingDocument.key(commit: log.commits[$0.commit].id, path: $0.path) }
    let wanted = Set(keys)
    for document in content.documents {
      let imported = ExistingDocument.imported(in: document)
      guard !imported.isDisjoint(with: wanted) else { continue }
      let position = keys.lastIndex(where: imported.contains)
      return Match(document: document, position: position, lastImported: position.map { line.texts[$0].commit })
    }
    let namesake = content.documents.first { document in
      let imported = document.revisions.compactMap(\.record.imported)
      return imported.contains { line.paths.contains($0.path) } && !imported.contains { commits.contains($0.commit) }
    }
    return namesake.map { Match(document: $0) }
  }

  /// Goes on with a document, which is several lines where a plan has joined them.
  private mutating func goOn(with matches: [(line: DocumentLine, match: Match)]) {
    var new: [SourceText] = []
    var known: [DocumentLine] = []
    guard let document = matches.first?.match.document else { return }
    for (line, match) in matches {
      guard let position = match.position else {
        leaveOut(line, of: document)
        continue
      }
      known.append(line)
      new += line.texts[(position + 1)...]
    }
    new.sort { $0.commit < $1.commit }
    guard !known.isEmpty else { return }
    advise(on: document, known, isChanged: !new.isEmpty)
    guard !new.isEmpty, let loader else { return }
    let control = document.control
    let rows = ImportPlan.Document(id: document.id, title: control.title, kind: control.kind, texts: new.map(row))
    documents.append(
      PlannedDocument(document: rows, sources: new, existing: ExistingDocument(document, loader: loader)))
  }

  private mutating func leaveOut(_ line: DocumentLine, of document: Document) {
    leftOut += line.texts.map { text in
      LeftOut(
        path: text.path, commit: log.commits[text.commit].id,
        reason: "the history of '\(document.id)' was written anew since it was imported")
    }
  }

  /// A document is gone where all of its files are.
  private mutating func advise(on document: Document, _ lines: [DocumentLine], isChanged: Bool) {
    let isGone = !lines.contains { $0.deletion == nil }
    let last = lines.max { $0.deletion ?? 0 < $1.deletion ?? 0 }
    if isGone, let withdrawal = last.flatMap(withdrawal), document.control.withdrawn == nil {
      advice.append(.withdraw(document: document.id, withdrawal))
    } else if !isGone, document.control.withdrawn != nil, isChanged {
      advice.append(.reinstate(document: document.id))
    }
  }
}
