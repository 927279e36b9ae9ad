import Policies

/// The pages and files that span documents.
struct SharedFiles {
  let site: Site
  let outcomes: [DocumentOutcome]
  /// What `Site/static` brings, which takes the place of what hosts read.
  let staticPaths: Set<String>

  func render(into sink: any OutputSink) async throws {
    _ = try await Parallel.map(parts) { part in try part(sink) }
  }

  private typealias Part = @Sendable (any OutputSink) throws -> Void

  /// What can be made side by side, the longest first.
  private var parts: [Part] {
    let (site, outcomes) = (site, outcomes)
    let entries = Self.entries(of: outcomes)
    let languages = outcomes.languages
    let lists: [Part] = [
      { try $0.accept(IndexPage(site: site, documents: outcomes, entries: entries).render()) },
      { try ChangesPage(site: site, entries: entries).render(into: $0) },
      { try $0.accept(AsOfPage(site: site, documents: outcomes).render()) },
      { try $0.accept(SealsPage(site: site, documents: outcomes).render()) },
      { try $0.accept(Redirects(site: site, documents: outcomes).render()) },
    ]
    let translated: [Part] = languages.map { language in
      { try $0.accept(IndexPage(site: site.speaking(language), documents: outcomes, entries: []).render()) }
    }
    let searches: [Part] = ([site] + languages.map(site.speaking)).map { site in
      { sink in
        let texts = outcomes.flatMap(\.searchable).filter { $0.languageFolder == site.languageFolder }
        let index = SearchIndex(on: site, texts: texts)
        try sink.accept(index.render())
        try sink.accept(SearchPage(index: index, languages: languages).render())
      }
    }
    let feeds: [Part] = AtomFeed.Scope.allCases.map { scope in
      { try AtomFeed(site: site, scope: scope, entries: entries).render(into: $0) }
    }
    let others: [Part] = [
      { try $0.accept(Sitemap(site: site, documents: outcomes, entries: entries).render()) },
      { try $0.accept(JSONFile.file("documents.json", DocumentsJSON(outcomes, on: site))) },
      { try $0.accept(NotFoundPage(site: site, documents: outcomes).render()) },
      { try $0.accept(site.assets + hostFiles()) },
    ]
    return lists + searches + translated + feeds + others
  }

  /// The published revisions of all documents, newest first.
  private static func entries(of outcomes: [DocumentOutcome]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(outcomes.reduce(0) { $0 + $1.timeline.revisions.count })
    for outcome in outcomes {
      entries += Entry.entries(of: outcome.document, outcome.timeline, changed: outcome.changed)
    }
    entries.sort(by: Entry.isBefore)
    return entries
  }

  /// What is read by other programs than a reader's browser.
  private func hostFiles() throws -> [OutputFile] {
    let robots = "User-agent: *\nAllow: /\nSitemap: \(site.url("sitemap.xml"))\n"
    return [
      OutputFile(path: "robots.txt", text: robots), SecurityText(site: site).render(),
      try PrivacyControl(site: site).render(),
    ].compactMap(\.self) + HostFiles(site: site).render().filter { !staticPaths.contains($0.path) }
  }
}

extension OutputSink {
  fileprivate func accept(_ files: [OutputFile]) throws {
    for file in files { try accept(file) }
  }
}
