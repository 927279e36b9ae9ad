import Policies

/// The pages and files that span documents.
struct SharedFiles {
  let site: Site
  let outcomes: [DocumentOutcome]
  /// What `Site/static` brings, which takes the place of what hosts read.
  let staticPaths: Set<String>

  func render(into sink: any OutputSink) throws {
    let entries = outcomes.flatMap { Entry.entries(of: $0.document, $0.timeline, changed: $0.changed) }.sorted(
      by: Entry.isBefore)
    for asset in site.assets { try sink.accept(asset) }
    try sink.accept(IndexPage(site: site, documents: outcomes, entries: entries).render())
    for language in outcomes.languages {
      try sink.accept(IndexPage(site: site.speaking(language), documents: outcomes, entries: []).render())
    }
    for page in ChangesPage(site: site, entries: entries).render() { try sink.accept(page) }
    for file in SealsPage(site: site, documents: outcomes).render() { try sink.accept(file) }
    let index = SearchIndex(language: site.settings.language, texts: outcomes.compactMap(\.searchable))
    for file in index.render() { try sink.accept(file) }
    try sink.accept(SearchPage(site: site, index: index).render())
    try sink.accept(AsOfPage(site: site, documents: outcomes).render())
    try sink.accept(NotFoundPage(site: site, documents: outcomes).render())
    for scope in AtomFeed.Scope.allCases {
      for file in AtomFeed(site: site, scope: scope, entries: entries).render() { try sink.accept(file) }
    }
    try sink.accept(JSONFile.file("documents.json", DocumentsJSON(outcomes, on: site)))
    for file in Sitemap(site: site, documents: outcomes, entries: entries).render() { try sink.accept(file) }
    try sink.accept(
      OutputFile(path: "robots.txt", text: "User-agent: *\nAllow: /\nSitemap: \(site.url("sitemap.xml"))\n"))
    for file in Redirects(site: site, documents: outcomes).render() { try sink.accept(file) }
    if let file = SecurityText(site: site).render() { try sink.accept(file) }
    if let file = try PrivacyControl(site: site).render() { try sink.accept(file) }
    for file in HostFiles(site: site).render() where !staticPaths.contains(file.path) { try sink.accept(file) }
  }
}
