import Policies

/// `/sitemap.xml` (sitemaps.org 0.9): the pages that search engines should know, each with the day its text changed.
struct Sitemap {
  let site: Site
  let documents: [DocumentOutcome]
  /// Newest first.
  let entries: [Entry]

  func render() -> OutputFile {
    var xml = XML()
    xml.text += #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"
    xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
    let latest = entries.first?.record.published
    add("", latest, to: &xml)
    add("changes/", latest, to: &xml)
    for outcome in documents {
      let (document, timeline) = (outcome.document, outcome.timeline)
      let changed = timeline.revisions.map(\.record.published).max()
      add(Address.document(document.id), timeline.lastUpdated ?? changed, to: &xml)
      add(Address.history(document.id), changed, to: &xml)
      let indexed = timeline.revisions.filter { [.current, .scheduled].contains(timeline.status(of: $0.version)) }
      for revision in indexed {
        add(Address.revision(document.id, revision.version), revision.record.published, to: &xml)
      }
    }
    xml.close("urlset")
    return OutputFile(path: "sitemap.xml", text: xml.text)
  }

  private func add(_ path: String, _ date: CivilDate?, to xml: inout XML) {
    xml.open("url")
    xml.element("loc", site.url(Address.encode(path)))
    if let date { xml.element("lastmod", date.description) }
    xml.close("url")
  }
}
