import Diagnostics
import Markdown
import Policies
import Redline

/// One document's way from its files to findings and pages. Its texts are parsed one after the other, once each.
struct DocumentCompiler {
  let compiler: Compiler
  let document: Document
  let timeline: Timeline
  let surroundings: Surroundings
  let sink: (any OutputSink)?

  var pages: DocumentPages {
    DocumentPages(
      site: compiler.site, document: document, timeline: timeline, titles: surroundings.titles,
      imported: surroundings.addresses.imported)
  }

  /// A revision's text, made ready for redlines where one is needed.
  struct ComparedText: Sendable {
    let revision: Revision
    let digest: Digest
    let tree: Tree
    private(set) lazy var table = BlockTable(tree)
    private(set) lazy var letters = LetterSum(of: tree)

    var side: ComparePage.Side { ComparePage.Side(text: .revision(revision), digest: digest) }
  }

  func compile() async throws -> DocumentOutcome {
    var progress = try await compileIssued()
    if compiler.includesDrafts {
      for draft in document.drafts { try add(draft, &progress) }
    }
    return outcome(of: progress)
  }

  /// The revisions, and what the document has besides its texts' pages: nothing of it depends on drafts but whether there
  /// is one.
  func compileIssued() async throws -> Progress {
    let parts = try await Parallel.map(Self.parts(of: timeline.revisions)) { part in
      var progress = beginning
      for revision in timeline.revisions[part] { try add(revision, &progress) }
      progress.last = nil
      return (part.lowerBound, progress)
    }
    var progress = beginning
    for (_, part) in parts.sorted(by: { $0.0 < $1.0 }) { progress.add(part) }
    try addRemoved(&progress)
    checkUnpublished(&progress)
    try addAttachments(&progress)
    if let sink { try renderRecord(into: sink, &progress) }
    progress.former = FormerSections()
    progress.currentText = nil
    return progress
  }

  /// Before anything was read.
  private var beginning: Progress {
    Progress(
      keepsNotes: compiler.keepsNotes,
      seals: SealCheck(compiler.content.seals, of: document, originals: compiler.originals))
  }

  /// A long history goes through in parts, so that one document can keep all cores busy. Each part reads the revision
  /// before it once more.
  private static func parts(of revisions: [Revision]) -> [Range<Int>] {
    stride(from: 0, to: revisions.count, by: 32).map { $0..<min($0 + 32, revisions.count) }
  }

  /// - Parameter progress: of all that counts.
  func outcome(of progress: Progress) -> DocumentOutcome {
    var found = progress.found
    found.add(progress.seals.findings)
    found.add(
      RecordChecks.findings(
        in: compiler.counted(document),
        RecordContext(
          timeline: timeline, isAsOfGiven: compiler.isDateGiven, language: compiler.site.settings.language)))
    let shown = timeline.current ?? timeline.scheduled.first
    return DocumentOutcome(
      document: document, timeline: timeline, digests: progress.digests,
      translationDigests: progress.translationDigests, changed: progress.changed, found: found,
      outdated: progress.outdated, uses: progress.uses,
      links: LinkSummary(of: document, current: shown?.version, texts: progress.summaries),
      searchable: progress.searchable, unsealed: progress.seals.unsealed)
  }

  private func add(_ revision: Revision, _ progress: inout Progress) throws {
    let (file, problems) = compiler.loader.read(revision.text)
    progress.found.add(problems)
    let digest = Digest(ofText: file.bytes)
    checkSeal(of: revision.text, file, problems, digest: digest, &progress)
    guard problems.isEmpty else { return }
    progress.digests[revision.version] = digest
    let tree = Tree(parsing: file, fromLine: revision.text.firstLine)
    let check = TextCheck(
      of: TextContext(document: document, subject: .revision(revision), tree: tree, addresses: surroundings.addresses))
    progress.found.add(check.findings)
    progress.summaries.append(check.summary)
    let isCurrent = revision.version == timeline.current?.version
    if isCurrent { progress.current = check.summary }
    checkReuse(revision, file, &progress)
    try compare(revision, tree, digest, &progress)
    try addTranslations(of: revision, tree, &progress)
    let text = DocumentPages.Text(revision: revision, tree: tree, digest: digest)
    if isCurrent { progress.currentText = text }
    if let sink {
      try sink.accept(pages.permanent(text))
      if timeline.removal(of: revision.version) == nil {
        try sink.accept(
          OutputFile(
            path: Address.source(document.id, revision.version), bytes: Digest.unixText(file.bytes), digest: digest))
      }
    }
    if let current = timeline.current, revision.version < current.version {
      progress.former.add(tree.headings, of: revision.version)
    }
  }

  func add(_ draft: Draft, _ progress: inout Progress) throws {
    guard let file = read(draft.text, &progress) else { return }
    let text = compiler.expander.expand(file, fromLine: draft.text.firstLine, of: document)
    let tree = Tree(parsing: text.file, fromLine: text.firstLine)
    let check = TextCheck(
      of: TextContext(
        document: document, subject: .draft(draft), tree: tree, addresses: surroundings.addresses,
        current: progress.current, expanded: text))
    progress.uses.formUnion(text.uses)
    progress.found.add(text.findings + check.findings)
    progress.summaries.append(check.summary)
    let base = tree.refusal == nil ? progress.draftBase : nil
    if var base { try compare(draft, text, tree, &base, &progress) }
    if let sink { try sink.accept(pages.draft(draft, tree, base: base?.revision)) }
  }

  /// Compares a draft with what it is to replace.
  private func compare(
    _ draft: Draft, _ text: ExpandedText, _ tree: Tree, _ base: inout ComparedText, _ progress: inout Progress
  ) throws {
    let redline = Redline(from: base.table, to: BlockTable(tree))
    progress.found.add(
      RedlineCheck.findings(in: RedlineContext(subject: .draft(draft), base: base.revision, redline: redline))
        .map(text.located))
    guard let sink else { return }
    let page = ComparePage(
      site: compiler.site, document: document, timeline: timeline, from: base.side,
      to: .init(text: .draft(draft), digest: Digest(ofText: text.file.bytes)), redline: redline)
    try sink.accept(page.render())
    try sink.accept(page.data())
  }

  /// What a revision was made of, and whether it still is what that gives.
  private func checkReuse(_ revision: Revision, _ file: SourceFile, _ progress: inout Progress) {
    progress.found.add(MisplacedExpansion.findings(of: revision, in: file))
    let isCurrent = revision.version == timeline.current?.version
    guard compiler.includesDrafts, isCurrent || timeline.status(of: revision.version) == .scheduled else { return }
    progress.uses.formUnion(compiler.expander.uses(of: revision))
    guard isCurrent, timeline.withdrawal == nil else { return }
    progress.outdated = OutdatedWording.passages(of: revision, in: file, of: document, compiler.expander)
    progress.found.add(progress.outdated.map { OutdatedWording.finding(of: $0, in: file, of: document) })
  }

  /// Compares a revision with its predecessor, which is still at hand, and with those that `site.yml` asks for.
  private func compare(_ revision: Revision, _ tree: Tree, _ digest: Digest, _ progress: inout Progress) throws {
    let version = revision.version
    guard isComparable, timeline.removal(of: version) == nil, tree.refusal == nil else { return }
    var text = ComparedText(revision: revision, digest: digest, tree: tree)
    let neighbour = timeline.comparisonBase(of: version)
    for base in bases(of: version, neighbour) {
      guard var old = progress.last?.revision.version == base.version ? progress.last : load(base),
        showsChanges || RedlineCheck.needsRedline(of: .revision(revision), from: old.letters, to: text.letters)
      else { continue }
      let redline = Redline(from: old.table, to: text.table)
      if base.version == neighbour?.version {
        if showsChanges { progress.changed[version] = redline.headline }
        progress.found.add(
          RedlineCheck.findings(in: RedlineContext(subject: .revision(revision), base: base, redline: redline)))
      }
      guard let sink else { continue }
      let page = ComparePage(
        site: compiler.site, document: document, timeline: timeline, from: old.side, to: text.side, redline: redline,
        imported: ImportedLinks(of: revision.record.imported, surroundings.addresses.imported))
      try sink.accept(page.render())
      try sink.accept(page.data())
    }
    if timeline.cancellation(of: version) == nil { progress.last = text }
    if version == timeline.draftBase?.version, compiler.includesDrafts { progress.draftBase = text }
  }

  /// Whether what revisions changed is shown anywhere.
  private var showsChanges: Bool { sink != nil || compiler.tellsChanges }

  /// Whether there are two texts.
  private var isComparable: Bool {
    timeline.revisions.count > 1 || (compiler.includesDrafts && !document.drafts.isEmpty)
  }

  /// What a revision is compared with; for findings alone its predecessor will do.
  private func bases(of version: Version, _ neighbour: Revision?) -> [Revision] {
    guard sink != nil else { return neighbour.map { [$0] } ?? [] }
    return timeline.comparisonBases(of: version, in: document.id, compiler.site.settings.comparisons)
  }

  /// A text that is no longer at hand, read anew so that no more than a few are ever kept.
  private func load(_ revision: Revision) -> ComparedText? {
    let (file, findings) = compiler.loader.read(revision.text)
    let tree = Tree(parsing: file, fromLine: revision.text.firstLine)
    guard findings.isEmpty, tree.refusal == nil else { return nil }
    return ComparedText(revision: revision, digest: Digest(ofText: file.bytes), tree: tree)
  }

  private func read(_ text: TextFile, _ progress: inout Progress) -> SourceFile? {
    let (file, findings) = compiler.loader.read(text)
    progress.found.add(findings)
    return findings.isEmpty ? file : nil
  }

  /// What a document has besides its texts' pages.
  private func renderRecord(into sink: any OutputSink, _ progress: inout Progress) throws {
    let site = compiler.site
    if let text = progress.currentText {
      try sink.accept(pages.current(text, former: progress.former))
      try addSearchable(
        text.tree, title: text.revision.record.title, of: text.revision.version, on: site, into: sink, &progress)
    }
    if timeline.current == nil { try sink.accept(pages.announcement()) }
    let entries = Entry.entries(of: document, timeline, changed: progress.changed).sorted(by: Entry.isBefore)
    for scope in AtomFeed.Scope.allCases {
      let feed = AtomFeed(site: site, scope: scope, document: (document.id, document.control.title), entries: entries)
      try feed.render(into: sink)
    }
    let history = HistoryPage(
      site: site, document: document, timeline: timeline, digests: progress.digests, changed: progress.changed)
    for page in history.render() { try sink.accept(page) }
    try sink.accept(
      JSONFile.file(
        Address.json(document.id),
        DocumentJSON(
          document, timeline, digests: progress.digests, translationDigests: progress.translationDigests, on: site)))
  }
}
