import Policies

/// The pages and files that span documents.
struct SharedFiles {
  let site: Site
  let outcomes: [DocumentOutcome]
  /// What `Site/static` brings, which takes the place of what hosts read.
  let staticPaths: Set<String>

  func render(into sink: any OutputSink) async throws {
    _ = try await Parallel.map(parts) { part in
      for file in try part() { try sink.accept(file) }
    }
  }

  private typealias Part = @Sendable () throws -> [OutputFile]

  /// What can be made side by side, the longest first.
  private var parts: [Part] {
    let (site, outcomes, staticPaths) = (site, outcomes, staticPaths)
    let entries = outcomes.flatMap { Entry.entries(of: $0.document, $0.timeline, changed: $0.changed) }.sorted(
      by: Entry.isBefore)
    let lists: [Part] = [
      { [IndexPage(site: site, documents: outcomes, entries: entries).render()] },
      { [AsOfPage(site: site, documents: outcomes).render()] },
      { ChangesPage(site: site, entries: entries).render() },
      {
        let index = SearchIndex(language: site.settings.language, texts: outcomes.compactMap(\.searchable))
        return index.render() + [SearchPage(site: site, index: index).render()]
      },
      { SealsPage(site: site, documents: outcomes).render() },
      { Redirects(site: site, documents: outcomes).render() },
    ]
    let languages: [Part] = outcomes.languages.map { language in
      { [IndexPage(site: site.speaking(language), documents: outcomes, entries: []).render()] }
    }
    let feeds: [Part] = AtomFeed.Scope.allCases.map { scope in
      { AtomFeed(site: site, scope: scope, entries: entries).render() }
    }
    let others: [Part] = [
      { Sitemap(site: site, documents: outcomes, entries: entries).render() },
      { [try JSONFile.file("documents.json", DocumentsJSON(outcomes, on: site))] },
      { [NotFoundPage(site: site, documents: outcomes).render()] + site.assets },
      {
        let robots = OutputFile(
          path: "robots.txt", text: "User-agent: *\nAllow: /\nSitemap: \(site.url("sitemap.xml"))\n")
        let asked = [SecurityText(site: site).render(), try PrivacyControl(site: site).render()].compactMap(\.self)
        return [robots] + asked + HostFiles(site: site).render().filter { !staticPaths.contains($0.path) }
      },
    ]
    return lists + languages + feeds + others
  }
}
