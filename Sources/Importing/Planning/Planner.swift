import Policies

/// Makes a plan of a history: which files are one document, what each is called, and which of its texts are new.
struct Planner {
  private let log: GitLog
  private let options: ImportOptions
  private let content: Content?
  private let loader: ContentLoader?
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
    for (line, match) in zip(lines, known) {
      if let match { goOn(with: line, match) }
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
      document.revisions.contains { $0.record.imported.map { line.paths.contains($0.path) } ?? false }
    }
    return namesake.map { Match(document: $0) }
  }

  private mutating func goOn(with line: DocumentLine, _ match: Match) {
    guard let position = match.position else {
      leftOut += line.texts.map { text in
        LeftOut(
          path: text.path, commit: log.commits[text.commit].id,
          reason: "the history of '\(match.document.id)' was written anew since it was imported")
      }
      return
    }
    let new = Array(line.texts[(position + 1)...])
    let control = match.document.control
    if let withdrawal = withdrawal(of: line), control.withdrawn == nil {
      advice.append(.withdraw(document: match.document.id, withdrawal))
    } else if line.deletion == nil, control.withdrawn != nil, !new.isEmpty {
      advice.append(.reinstate(document: match.document.id))
    }
    guard !new.isEmpty, let loader else { return }
    let document = ImportPlan.Document(
      id: match.document.id, title: control.title, kind: control.kind, texts: new.map(row))
    documents.append(
      PlannedDocument(
        document: document, sources: new, existing: ExistingDocument(match.document, loader: loader)))
  }
}
