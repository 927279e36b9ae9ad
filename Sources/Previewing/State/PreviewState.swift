import Diagnostics
import Policies
import Publishing
import Website

/// All that a preview knows between two changes: what was read, what it came to, and what is shown.
package struct PreviewState: Sendable {
  /// Nil until the site could be compiled for the first time.
  private let compiled: CompiledSite?
  private let content: LoadedContent?
  private let look: Look?
  private let day: CivilDate?
  /// Something stands in the way of compiling, so that everything has to be read again.
  private let isBroken: Bool
  package let shown: ShownSite

  /// What `Site` holds besides its settings.
  private struct Look {
    let theme: Theme
    let themeFindings: [Finding]
    let staticFiles: [OutputFile]
  }

  /// Before anything was read.
  package init() {
    compiled = nil
    content = nil
    look = nil
    day = nil
    isBroken = true
    shown = ShownSite()
  }

  private init(compiled: CompiledSite, content: LoadedContent, look: Look, day: CivilDate, shown: ShownSite) {
    self.compiled = compiled
    self.content = content
    self.look = look
    self.day = day
    self.shown = shown
    // Names that templates asked for in vain are known only since their templates were parsed.
    isBroken = compiled.compilation.findings.contains { $0.rule == .missingTemplateValue }
  }

  /// The same pages, and what stands in the way of new ones.
  private init(_ last: PreviewState, obstacle: any Error) {
    compiled = last.compiled
    content = last.content
    look = last.look
    day = last.day
    isBroken = true
    shown = last.shown.held(by: obstacle)
  }

  /// The state after a change: what a new preview of the same folders would show, but for what cannot be read, which
  /// stays as it was last good.
  func next(_ subject: PreviewSubject, _ changes: Changes) async -> PreviewState {
    do {
      return try await compile(subject, changes)
    } catch {
      return PreviewState(self, obstacle: error)
    }
  }

  private func compile(_ subject: PreviewSubject, _ changes: Changes) async throws -> PreviewState {
    let today = subject.day()
    var touched = changes.touched
    if isBroken || changes.isThemeTouched || today != day { touched.isEverything = true }
    let (settings, settingsFindings) = SiteLoader(folder: subject.site).load(rules: subject.rules)
    let loader = ContentLoader(folder: subject.content)
    let content = loader.load(keeping: kept(&touched))
    let look = try look(subject, changes, speaking: Site.languages(of: settings, content.content))
    if look.theme.languages != self.look?.theme.languages { touched.isEverything = true }
    let site = Site(
      settings: settings, organization: content.content.organization, seals: content.content.seals,
      registers: content.content.registers, asOf: today, theme: look.theme)
    let compiler = Compiler(
      loader: loader, content: content.content, site: site, includesDrafts: true, isDateGiven: subject.isDateGiven,
      staticPaths: Set(look.staticFiles.map(\.path)), originals: SealedOriginals(in: [subject.output]))
    let compiled = try await compiler.compile(after: compiled, touched)
    let findings = settings.severities.applied(
      to: settingsFindings + content.findings + look.themeFindings + compiled.compilation.findings)
    let shown = shown.next(
      compiled, staticFiles: look.staticFiles, findings: Set(findings).sorted(), folder: content.content.folder,
      basePath: site.basePath)
    return PreviewState(compiled: compiled, content: content, look: look, day: today, shown: shown)
  }

  private func look(
    _ subject: PreviewSubject, _ changes: Changes, speaking languages: [String]
  ) throws -> Look {
    let last = isBroken ? nil : look
    let kept = changes.isThemeTouched || last?.theme.languages != languages ? nil : last
    let (theme, findings) =
      try kept.map { ($0.theme, $0.themeFindings) } ?? Theme.load(from: subject.site, speaking: languages)
    let keptFiles = changes.areStaticFilesTouched ? nil : last?.staticFiles
    return Look(
      theme: theme, themeFindings: findings,
      staticFiles: try keptFiles ?? StaticFolder("\(subject.site)/static").files())
  }

  /// The documents that need not be read again.
  private func kept(_ touched: inout Touched) -> [String: LoadedDocument] {
    guard !touched.isEverything, let content else { return [:] }
    for (id, document) in content.documents where document.dependsOnOthers { touched.add(.document, of: id) }
    return content.documents.filter { touched.documents[$0.key] == nil }
  }
}
