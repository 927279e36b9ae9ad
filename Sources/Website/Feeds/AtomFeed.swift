import Policies
import Redline

/// A feed of published revisions (Atom, RFC 4287), newest first. One that is too long keeps the newest, and links to archives
/// with all of them (RFC 5005, section 4).
///
/// An entry's id is a tag URI (RFC 4151) of the document's id and the version, so that it never changes: neither with a
/// build, nor with a title, nor when the site moves.
struct AtomFeed {
  /// Which changes a feed carries.
  enum Scope: String, CaseIterable {
    case all = "feed"
    /// Those after which a text means something else than before: without clarifications and editorial changes.
    case substance

    func carries(_ nature: Nature) -> Bool {
      switch nature {
      case .initial, .material, .substantive: true
      case .clarification, .editorial: self == .all
      }
    }
  }

  private let site: Site
  private let scope: Scope
  /// Nil: of all documents.
  private let document: (id: String, title: String)?
  private let entries: [Entry]

  /// - Parameter entries: newest first.
  init(site: Site, scope: Scope, document: (id: String, title: String)? = nil, entries: [Entry]) {
    self.site = site
    self.scope = scope
    self.document = document
    self.entries = entries.filter { scope.carries($0.record.nature) }
  }

  private var path: String { Address.feed(scope, of: document?.id) }
  /// The page whose changes the feed carries.
  private var page: String { document.map { Address.history($0.id) } ?? "changes/" }
  private var title: String {
    let title = document?.title ?? site.settings.title
    return scope == .all ? title : words.text(.feedOfSubstance, ["title": title])
  }
  private var words: Interface { site.interface }

  /// How many entries a feed has, and each of its archives.
  private static let limit = 100

  /// One file after the other, since long histories have many archives.
  func render(into sink: any OutputSink) throws {
    let count = entries.count > Self.limit ? entries.count / Self.limit : 0
    try sink.accept(file(path, entries.prefix(Self.limit), number: nil, of: count))
    for number in 0..<count {
      // Counted from the oldest entry, so that what an archive holds does not change.
      let end = entries.count - number * Self.limit
      try sink.accept(file(archive(number), entries[end - Self.limit..<end], number: number, of: count))
    }
  }

  /// Beside the page that has the same entries: `changes/feed-1.xml`.
  private func archive(_ number: Int) -> String { "\(page)\(scope.rawValue)-\(number + 1).xml" }

  /// - Parameter number: of an archive; nil of the feed itself.
  private func file(_ path: String, _ shown: ArraySlice<Entry>, number: Int?, of count: Int) -> OutputFile {
    let updated = shown.first.map { timestamp($0.record.published) } ?? "1970-01-01T00:00:00Z"
    var xml = XML()
    xml.text += #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"
    if number == nil {
      xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.interface.language])
    } else {
      xml.open(
        "feed",
        [
          "xmlns": "http://www.w3.org/2005/Atom", "xmlns:fh": "http://purl.org/syndication/history/1.0",
          "xml:lang": site.interface.language,
        ])
      xml.empty("fh:archive", [:])
    }
    xml.element("title", title)
    xml.element("id", "tag:\(site.settings.feedTag):\(self.path)")
    xml.element("updated", updated)
    xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": site.url(path)])
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": site.url(page)])
    if number != nil { link("current", self.path, &xml) }
    if let number, number + 1 < count { link("next-archive", archive(number + 1), &xml) }
    if (number ?? count) > 0 { link("prev-archive", archive((number ?? count) - 1), &xml) }
    xml.open("author")
    xml.element("name", site.organization.name)
    xml.close("author")
    for entry in shown { add(entry, to: &xml) }
    xml.close("feed")
    return OutputFile(path: path, text: xml.text)
  }

  private func link(_ relation: String, _ path: String, _ xml: inout XML) {
    xml.empty("link", ["rel": relation, "type": "application/atom+xml", "href": site.url(path)])
  }

  private func add(_ entry: Entry, to xml: inout XML) {
    let record = entry.record
    xml.open("entry")
    xml.element("title", "\(entry.document.title) \(entry.version)")
    xml.element("id", "tag:\(site.settings.feedTag):\(entry.document.id)/\(entry.version)")
    xml.element("published", timestamp(record.published))
    xml.element("updated", timestamp(record.published))
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": site.url(entry.path)])
    xml.empty("category", ["term": record.nature.rawValue, "label": words.nature(record.nature)])
    xml.element("summary", record.change.asSentence)
    xml.element("content", content(of: entry), ["type": "html"])
    xml.close("entry")
  }

  /// What changed, in the words of the record, with links, as HTML.
  private func content(of entry: Entry) -> String {
    let record = entry.record
    var html = "<p>\(Escaping.escape(record.change.asSentence))</p>\n"
    let links = SiteLinks(root: site.settings.url, document: entry.document.id)
    if case .html(let summary) = SummaryText.html(record.summary, links: links) {
      html += String(decoding: summary, as: UTF8.self)
    }
    html += "<p>\(Escaping.escape(facts(of: record)))</p>\n"
    if let changed = entry.changed?.text(in: words) {
      html += "<p>\(Escaping.escape(words.text(.feedCompared, ["changed": changed])))</p>\n"
    }
    return html + "<p>\(self.links(of: entry))</p>\n"
  }

  private func facts(of record: Record) -> String {
    let (published, effective) = (words.date(record.published), words.date(record.effective))
    return words.text(
      record.effective == record.published ? .feedFacts : .feedFactsEffective,
      ["nature": words.nature(record.nature), "date": published, "effective": effective])
  }

  private func links(of entry: Entry) -> String {
    words.html(
      entry.comparisonPath == nil ? .feedLinks : .feedLinksComparison,
      [
        "version": entry.version.description, "url": site.url(entry.path),
        "historyUrl": site.url(Address.history(entry.document.id)),
        "comparisonUrl": site.url(entry.comparisonPath ?? ""),
      ])
  }

  private func timestamp(_ date: CivilDate) -> String { "\(date)T00:00:00Z" }
}
