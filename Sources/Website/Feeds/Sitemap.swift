import Policies

/// `/sitemap.xml` (sitemaps.org 0.9): the pages that search engines should know, each with the day its text changed. More
/// than one file may hold are spread over `sitemap-1.xml` and so on, which `sitemap.xml` then lists.
struct Sitemap {
  let site: Site
  let documents: [DocumentOutcome]
  /// Newest first.
  let entries: [Entry]

  func render() -> [OutputFile] {
    let frame = (Self.start(of: "urlset") + Self.end(of: "urlset")).utf8.count
    let parts = SitemapParts(urls, frame: frame).parts
    guard parts.count > 1 else { return [file("sitemap.xml", parts.first ?? [])] }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    let index = names.map { "  <sitemap>\n    <loc>\(Escaping.escape(site.url($0)))</loc>\n  </sitemap>\n" }
    return [file("sitemap.xml", index, element: "sitemapindex")] + zip(names, parts).map { file($0, $1) }
  }

  private func file(_ path: String, _ elements: some Sequence<String>, element: String = "urlset") -> OutputFile {
    let text = elements.joined()
    return OutputFile(path: path, text: "\(Self.start(of: element))\(text)\(Self.end(of: element))")
  }

  private static func start(of element: String) -> String {
    #"<?xml version="1.0" encoding="utf-8"?>"#
      + "\n<\(element) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
  }

  private static func end(of element: String) -> String { "</\(element)>\n" }

  private var urls: [String] {
    let latest = entries.first?.record.published
    return [url("", latest), url("changes/", latest), url(AsOfPage.path, latest)]
      + Set(documents.flatMap(\.timeline.languages)).sorted().map { url(Address.language($0), nil) }
      + documents.flatMap(urls(of:))
  }

  private func urls(of outcome: DocumentOutcome) -> [String] {
    let (id, timeline) = (outcome.document.id, outcome.timeline)
    let changed = timeline.revisions.map(\.record.published).max()
    let indexed = timeline.revisions.filter { [.current, .scheduled].contains(timeline.status(of: $0.version)) }
    return [
      url(Address.document(id), timeline.lastUpdated ?? changed), url(Address.history(id), changed),
    ] + indexed.map { url(Address.revision(id, $0.version), $0.record.published) }
      + timeline.languages.flatMap { urls(of: outcome, in: $0) }
  }

  private func urls(of outcome: DocumentOutcome, in language: String) -> [String] {
    let (id, timeline, folder) = (outcome.document.id, outcome.timeline, Address.language(language))
    let shown = timeline.translation(into: language)
    let permanent = timeline.revisions.filter { [.current, .scheduled].contains(timeline.status(of: $0.version)) }
      .compactMap { timeline.translation(of: $0.version, into: language) }
    return (shown.map { [url(folder + Address.document(id), $0.record.published)] } ?? [])
      + permanent.map { url(folder + Address.revision(id, $0.version), $0.record.published) }
  }

  private func url(_ path: String, _ date: CivilDate?) -> String {
    let location = Escaping.escape(site.url(Address.encode(path)))
    let changed = date.map { "    <lastmod>\($0)</lastmod>\n" } ?? ""
    return "  <url>\n    <loc>\(location)</loc>\n\(changed)  </url>\n"
  }
}
