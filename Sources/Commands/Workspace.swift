import ArgumentParser
import Diagnostics
import Policies
import Publishing
import Website

/// The content and site folders a command works on, loaded.
struct Workspace {
  let content: Content
  let site: Site
  private let isDateGiven: Bool
  /// Where the site as it was may be.
  private let outputFolder: String
  private let staticFolder: StaticFolder
  private let staticPaths: [OutputPath]
  private let severities: Severities
  /// What loading found.
  private let loadingFindings: [Finding]

  /// Loads records, settings and templates. Throws only what stops a command; all else is a finding.
  ///
  /// - Parameter hasPaper: whether pages are to be PDFs too.
  init(_ folders: FolderOptions, _ date: DateOption, hasPaper: Bool = false) throws {
    (content, site, staticFolder, staticPaths, severities, loadingFindings) = try Failure.wrap {
      let (settings, settingsFindings) = SiteLoader(folder: folders.site).load(rules: Catalog.rules)
      let (content, contentFindings) = ContentLoader(folder: folders.content).load()
      let (theme, themeFindings) = try Theme.load(
        from: folders.site, speaking: Site.languages(of: settings, content))
      let staticFolder = try StaticFolder("\(folders.site)/static")
      let site = Site(
        settings: settings, organization: content.organization, seals: content.seals, registers: content.registers,
        asOf: date.day, theme: theme, hasPaper: hasPaper)
      return (
        content, site, staticFolder, try staticFolder.paths(), settings.severities,
        settingsFindings + contentFindings + themeFindings
      )
    }
    isDateGiven = date.date != nil
    outputFolder = folders.outputFolder
  }

  /// Every finding, drafts included.
  ///
  /// - Parameters:
  ///   - base: a content folder as it was, of which everything that was issued must still stand.
  ///   - keepsNotes: whether notes on issued revisions are kept, and not only counted.
  func check(base: String? = nil, keepsNotes: Bool) async throws -> FindingTally {
    var found = try await compile(into: nil, includesDrafts: true, keepsNotes: keepsNotes, base: base).found
    guard let base else { return found }
    let baseLoader = ContentLoader(folder: base)
    let check = BaseCheck(
      base: baseLoader.load(), baseLoader: baseLoader, content: content, loader: ContentLoader(folder: content.folder))
    found.add(severities.applied(to: check.findings()))
    return found
  }

  /// Renders the site into a sink and returns what was found in what is published.
  func render(
    into sink: any OutputSink, includingDrafts: Bool, keepsNotes: Bool
  ) async throws -> FindingTally {
    let line = ProgressLine(total: content.documents.count)
    defer { line.clear() }
    let compilation = try await compile(into: sink, includesDrafts: includingDrafts, keepsNotes: keepsNotes) {
      line.advance()
    }
    for path in staticPaths { try sink.accept(staticFolder.file(path)) }
    return compilation.found
  }

  /// How all documents stand, and what was found.
  ///
  /// - Parameter tellsChanges: whether the outcomes say what each revision changed.
  func outcomes(tellsChanges: Bool = false) async throws -> (outcomes: [DocumentOutcome], findings: [Finding]) {
    let compilation = try await compile(
      into: nil, includesDrafts: true, keepsNotes: false, tellsChanges: tellsChanges)
    return (compilation.outcomes, compilation.findings)
  }

  /// How one document stands, and what each of its revisions changed.
  func outcome(of id: String) async throws -> DocumentOutcome {
    _ = try document(id)
    let outcomes = try await outcomes(tellsChanges: true).outcomes
    guard let outcome = outcomes.first(where: { $0.document.id == id }) else { throw unknown(id) }
    return outcome
  }

  func document(_ id: String) throws -> Document {
    guard let document = content.documents.first(where: { $0.id == id }) else { throw unknown(id) }
    return document
  }

  private func unknown(_ id: String) -> ValidationError {
    let help = Spelling.help(for: id, among: content.documents.map(\.id))
    return ValidationError("there is no document \(quoted(id)) in \(content.folder); \(help)")
  }

  private func compile(
    into sink: (any OutputSink)?, includesDrafts: Bool, keepsNotes: Bool, tellsChanges: Bool = false,
    base: String? = nil, progress: @escaping @Sendable () -> Void = {}
  ) async throws -> Compilation {
    let compiler = Compiler(
      loader: ContentLoader(folder: content.folder), content: content, site: site, includesDrafts: includesDrafts,
      isDateGiven: isDateGiven, keepsNotes: keepsNotes, tellsChanges: tellsChanges,
      staticPaths: Set(staticPaths.map(\.text)),
      originals: SealedOriginals(in: [outputFolder] + [base].compactMap(\.self)))
    var compilation = try await compiler.compile(into: sink, progress: progress)
    compilation.found.add(loadingFindings.filter { includesDrafts || !content.isForDrafts($0.path, on: site.settings) })
    compilation.found = severities.applied(to: compilation.found)
    return compilation
  }
}
