import Policies

/// Puts together what documents came to.
struct ImportAssembly {
  private let options: ImportOptions
  private let content: Content?
  private var made: [MadeDocument] = []
  private var digests: [(path: String, digest: Digest)] = []
  private(set) var bodies: Set<Digest> = []
  var leftOut: [LeftOut] = []

  init(_ options: ImportOptions, _ content: Content?) {
    self.options = options
    self.content = content
  }

  /// The bytes of its revisions are let go.
  mutating func add(_ made: MadeDocument) {
    var made = made
    digests += made.revisions.map { ($0.path, $0.digest) }
    bodies.formUnion(made.bodies)
    leftOut += made.leftOut
    for index in made.revisions.indices { made.revisions[index].bytes = [] }
    (made.bodies, made.leftOut) = ([], [])
    guard !made.revisions.isEmpty || made.unchanged > 0 else { return }
    self.made.append(made)
  }

  /// Documents with their aliases.
  private var documents: [MadeDocument] {
    var ids = Set(content?.documents.map(\.id) ?? [])
    ids.formUnion(made.map(\.document.id))
    let existing = content?.documents.flatMap(\.control.aliases) ?? []
    var aliases = Aliases(ids: ids, taken: Set(existing + made.flatMap(\.document.aliases)))
    return made.map { made in
      var made = made
      if made.isNew { made.document.aliases += aliases.take(paths: made.paths, redirects: made.redirects) }
      return made
    }
  }

  /// Below the content folder: what is there besides revisions.
  func controlFiles(named name: String) -> [(path: String, bytes: [UInt8])] {
    var files = documents.filter { $0.isNew && !$0.revisions.isEmpty }.map {
      ("documents/\($0.document.id)/document.yml", ControlFile.document($0.document, options))
    }
    if content == nil { files.append(("organization.yml", ControlFile.organization(named: name, options))) }
    return files
  }

  func summary(advice: [ControlAdvice]) -> ImportSummary {
    var summary = ImportSummary()
    let documents = documents
    summary.documents = documents.filter { !$0.revisions.isEmpty }.map { made in
      ImportSummary.Document(
        id: made.document.id, title: made.document.title ?? made.document.id, isNew: made.isNew,
        revisions: made.revisions.map(\.path), renames: made.renames, dialects: made.dialects)
    }
    summary.plan = ImportPlan(documents: documents.filter { !$0.revisions.isEmpty }.map(\.document))
    summary.unchanged = documents.reduce(0) { $0 + $1.unchanged }
    summary.leftOut = leftOut
    summary.dates = documents.flatMap(\.dates)
    summary.advice = advice
    summary.digests = digests
    return summary
  }
}
