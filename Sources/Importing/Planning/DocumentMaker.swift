import Diagnostics
import Markdown
import Policies
import Redline

/// Makes revisions of a document's texts, one after the other.
struct DocumentMaker {
  private let planned: PlannedDocument
  private let options: ImportOptions
  private let log: GitLog
  private var made: MadeDocument
  private var versions: VersionCounter
  private var lastDay: CivilDate?
  /// Of the revision before.
  private var lastBody: [UInt8]?
  private var lastTable: BlockTable?

  init(_ planned: PlannedDocument, _ options: ImportOptions, _ log: GitLog) {
    self.planned = planned
    self.options = options
    self.log = log
    made = MadeDocument(
      document: planned.document, isNew: planned.existing == nil, renames: planned.renames, paths: planned.paths)
    made.document.texts = []
    let last = planned.existing?.document.revisions.last
    versions = VersionCounter(options.versions, after: last?.version)
    lastDay = last?.record.published
    lastBody = planned.existing?.lastBody
    lastTable = lastBody.map { BlockTable(Tree(parsing: SourceFile(path: "", bytes: $0))) }
  }

  /// - Parameter texts: of each of the document's rows its bytes, or why they are not there.
  static func make(
    _ planned: PlannedDocument, texts: [Result<[UInt8], Unreadable>], _ options: ImportOptions, _ log: GitLog
  ) -> MadeDocument {
    var maker = DocumentMaker(planned, options, log)
    for index in texts.indices {
      do throws(Unreadable) {
        try maker.take(texts[index].get(), row: planned.document.texts[index], from: planned.sources[index])
      } catch {
        let source = planned.sources[index]
        maker.made.leftOut.append(
          LeftOut(path: source.path, commit: log.commits[source.commit].id, reason: error.reason))
      }
    }
    maker.finish()
    return maker.made
  }

  private mutating func take(
    _ bytes: [UInt8], row: ImportPlan.Text, from source: SourceText
  ) throws(Unreadable) {
    let foreign = ForeignText(bytes)
    try Unreadable.check(foreign.body)
    let body = options.mends ? Mending.mended(foreign.body) : foreign.body
    let digest = Digest(of: foreign.body)
    let tree = Tree(parsing: SourceFile(path: source.path, bytes: body))
    if let refusal = tree.refusal { throw Unreadable(refusal) }
    let title = Title.of(foreign, tree, path: source.path)
    guard body != lastBody else {
      made.unchanged += 1
      made.bodies.insert(digest)
      describe(foreign, title)
      return
    }
    let table = BlockTable(tree)
    let commit = log.commits[source.commit]
    let nature = row.nature ?? nature(of: table)
    let day = max(row.published ?? commit.date, lastDay ?? commit.date)
    guard let version = version(row.version, on: day, nature) else {
      throw Unreadable("no version comes after '\(versions.last?.description ?? "")'")
    }
    made.bodies.insert(digest)
    let text = ImportPlan.Text(
      commit: commit.id, path: source.path, version: version, published: day, nature: nature,
      change: row.change ?? commit.subject)
    let record = RevisionFile(
      text: text, version: version, published: day, nature: nature, title: title,
      author: commit.author, isMended: body != foreign.body)
    add(record, body: body, of: text)
    note(foreign, body: body, tree, record)
    describe(foreign, title)
    (lastBody, lastTable, lastDay) = (body, table, day)
  }

  /// A plan's version counts where it comes after the last one.
  private mutating func version(_ given: Version?, on day: CivilDate, _ nature: Nature) -> Version? {
    guard let given, versions.last.map({ $0 < given && $0.scheme == given.scheme }) ?? true else {
      return versions.next(on: day, nature)
    }
    versions.use(given)
    return given
  }

  private func nature(of table: BlockTable) -> Nature {
    guard let lastTable else { return .initial }
    return Redline(from: lastTable, to: table).extent == .wording ? .substantive : .editorial
  }

  private mutating func add(_ record: RevisionFile, body: [UInt8], of text: ImportPlan.Text) {
    let bytes = record.head + body
    made.document.texts.append(text)
    made.revisions.append(
      MadeDocument.Revision(
        path: "documents/\(planned.document.id)/\(record.version).md", bytes: bytes, digest: Digest(ofText: bytes)))
  }

  private mutating func note(_ foreign: ForeignText, body: [UInt8], _ tree: Tree, _ record: RevisionFile) {
    let path = made.revisions.last?.path ?? ""
    let lines = record.head.count { $0 == 0x0A }
    for (dialect, line) in Dialect.found(in: body, tree) {
      let revisions = (made.dialects[dialect]?.revisions ?? 0) + 1
      made.dialects[dialect] = DialectUse(revisions: revisions, path: path, line: lines + line)
    }
    made.dates += foreign.matter.dates.filter { $0.date != record.published }.map {
      DateDisagreement(path: path, key: $0.key, typed: $0.date, published: record.published)
    }
  }

  /// What document.yml says is what the last text says, also where nothing but its front matter is new.
  private mutating func describe(_ foreign: ForeignText, _ title: String) {
    made.document.title = planned.document.title ?? title
    made.redirects = foreign.matter.redirects
  }

  private mutating func finish() {
    // A file that is gone cannot have gone before its last text came.
    if let withdrawn = made.document.withdrawn, let lastDay, withdrawn.date < lastDay {
      made.document.withdrawn?.date = lastDay
    }
  }
}
