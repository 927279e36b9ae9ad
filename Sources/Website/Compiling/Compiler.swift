import Diagnostics
package import Policies

/// Turns content into findings and, where a sink is given, into a site: document by document on all cores, then what
/// spans documents. Of a document's texts only a summary is kept.
package struct Compiler: Sendable {
  let loader: ContentLoader
  let content: Content
  let site: Site
  /// Whether drafts count, and are rendered.
  let includesDrafts: Bool
  /// Whether somebody asked for the date, so that what lies ahead of it is no mistake.
  let isDateGiven: Bool
  /// Whether notes on issued revisions are kept, and not only counted.
  let keepsNotes: Bool
  /// Whether outcomes say what each revision changed also where no site is rendered.
  let tellsChanges: Bool
  /// The files that `Site/static` brings, which texts may link to.
  let staticPaths: Set<String>
  /// Where a sealed file that changed may be found as it was.
  let originals: SealedOriginals
  let expander: Expander

  package init(
    loader: ContentLoader, content: Content, site: Site, includesDrafts: Bool, isDateGiven: Bool,
    keepsNotes: Bool = true, tellsChanges: Bool = false, staticPaths: Set<String> = [],
    originals: SealedOriginals = SealedOriginals()
  ) {
    self.loader = loader
    self.content = content
    self.site = site
    self.includesDrafts = includesDrafts
    self.isDateGiven = isDateGiven
    self.keepsNotes = keepsNotes
    self.tellsChanges = tellsChanges
    self.staticPaths = staticPaths
    self.originals = originals
    expander = Expander(of: content)
  }

  /// Checks everything, and renders everything if there is a sink. Throws what the sink throws.
  package func compile(
    into sink: (any OutputSink)?, progress: @escaping @Sendable () -> Void = {}
  ) async throws -> Compilation {
    let surroundings = self.surroundings
    let outcomes = try await compileDocuments(surroundings, into: sink, progress)
    if let sink { try await SharedFiles(site: site, outcomes: outcomes, staticPaths: staticPaths).render(into: sink) }
    return Compilation(outcomes: outcomes, found: found(in: outcomes, surroundings, isRendered: sink != nil))
  }

  /// What was found in the documents, between them, and by rendering them.
  func found(in outcomes: [DocumentOutcome], _ surroundings: Surroundings, isRendered: Bool) -> FindingTally {
    var found = FindingTally(keepsNotes: keepsNotes)
    for outcome in outcomes { found.add(outcome.found) }
    found.add(RecordChecks.findings(across: content))
    let links = LinkCheck(addresses: surroundings.addresses, summaries: outcomes.map(\.links))
    found.add(SealChecks(content, loader, unsealed: outcomes.flatMap(\.unsealed)).findings())
    found.add(links.findings(of: content.documents) + links.findings(of: site.settings))
    found.add(ConsentChecks.findings(in: site.settings, content, staticPaths: staticPaths))
    if includesDrafts {
      found.add(FragmentCheck.findings(in: expander))
      found.add(NeverUsed.findings(in: content, uses: outcomes.reduce(into: []) { $0.formUnion($1.uses) }))
    }
    found.add(LowContrast.findings(in: site.settings) + MissingLogo.findings(on: site))
    if isRendered { found.add(site.theme.missingValues) }
    return found
  }

  /// The document without what does not count.
  func counted(_ document: Document) -> Document {
    guard !includesDrafts else { return document }
    var document = document
    document.drafts = []
    return document
  }

  /// What each document has to know of the others.
  var surroundings: Surroundings {
    let timelines = content.documents.map { Timeline(of: $0, asOf: site.asOf) }
    let addresses = SiteAddresses(
      zip(content.documents, timelines).map { DocumentAddresses(of: $0, $1, comparisons: site.settings.comparisons) },
      pages: sharedPaths.union((datedPaths(timelines) + searchPaths(timelines)).map { "/\($0)" }))
    let titles = Dictionary(content.documents.map { ($0.id, $0.control.title) }) { first, _ in first }
    return Surroundings(timelines: timelines, addresses: addresses, titles: titles)
  }

  private func compileDocuments(
    _ surroundings: Surroundings, into sink: (any OutputSink)?, _ progress: @escaping @Sendable () -> Void
  ) async throws -> [DocumentOutcome] {
    let outcomes = try await Parallel.map(longestFirst(surroundings)) { index in
      defer { progress() }
      return (index, try await document(index, surroundings, into: sink).compile())
    }
    return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
  }

  func document(_ index: Int, _ surroundings: Surroundings, into sink: (any OutputSink)?) -> DocumentCompiler {
    DocumentCompiler(
      compiler: self, document: content.documents[index], timeline: surroundings.timelines[index],
      surroundings: surroundings, sink: sink)
  }

  /// The longest histories first, so that no core is left with one of them at the end.
  func longestFirst(_ surroundings: Surroundings) -> [Int] {
    let timelines = surroundings.timelines
    return timelines.indices.sorted { (timelines[$1].revisions.count, $0) < (timelines[$0].revisions.count, $1) }
  }

  /// The pages on which translations are searched.
  private func searchPaths(_ timelines: [Timeline]) -> [String] {
    Set(timelines.flatMap(\.languages)).map { SearchPage.path(in: $0) }
  }

  /// The pages that long lists have for years and months.
  private func datedPaths(_ timelines: [Timeline]) -> [String] {
    let documents = zip(content.documents, timelines)
    let entries = documents.flatMap { Entry.entries(of: $0, $1, changed: [:]) }.sorted(by: Entry.isBefore)
    return ChangesPage(site: site, entries: entries).paths
      + documents.flatMap {
        HistoryPage(site: site, document: $0, timeline: $1, digests: [:], changed: [:]).paths
      }
  }

  /// The site's own pages and files besides documents, as links name them.
  private var sharedPaths: Set<String> {
    let own = [
      "/", "/changes/", "/feed.xml", "/substance.xml", "/documents.json", "/manifest.json", "/sitemap.xml",
      "/robots.txt", "/404.html", "/.well-known/security.txt", "/\(SearchPage.path(in: nil))", "/\(AsOfPage.path)",
      "/\(PrivacyControl.path)",
    ]
    let seals = SealsPage.isNeeded(on: site) ? ["/\(SealsPage.path)", "/\(SealsPage.list)"] : []
    return Set(own + seals + staticPaths.map { "/\($0)" } + site.assets.map { "/\($0.path)" })
  }
}
