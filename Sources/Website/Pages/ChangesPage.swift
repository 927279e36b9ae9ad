import Policies
import Redline

/// `/changes/`: every published revision of every document, newest first, by year; of a long list the newest ones, and a
/// page for every year.
struct ChangesPage {
  let site: Site
  let archive: Archive<Entry>

  /// - Parameter entries: newest first.
  init(site: Site, entries: [Entry]) {
    self.site = site
    archive = Archive(entries.map { ($0.published, $0) })
  }

  /// One page after the other, since long lists have many.
  func render(into sink: any OutputSink) throws {
    let years = archive.years
    guard archive.isSplit else {
      return try sink.accept(
        render(page(), lead: words.text(.changesLead), links: years.map { link(to: $0, on: nil) }, years))
    }
    let lead = words.text(
      .changesLeadNewest, ["shown": words.number(archive.newest.count), "total": words.number(archive.count)])
    let links = years.map { link(to: $0, on: Self.path) }
    try sink.accept(render(page(), lead: lead, links: links, archive.newestYears))
    for year in years { try render(year, into: sink) }
  }

  /// Where its pages for years and months are.
  var paths: [String] {
    archive.paged.flatMap { [$0] + (archive.isSplit($0) ? archive.months(of: $0) : []) }.map { Self.path + $0.path }
  }

  private static let path = "changes/"
  private var words: Interface { site.interface }

  /// A year's page, and those of its months where it has too many entries for one.
  private func render(_ year: Archive<Entry>.Part, into sink: any OutputSink) throws {
    let months = archive.months(of: year)
    guard archive.isSplit(year) else {
      return try sink.accept(
        render(page(of: year), lead: lead(of: year), links: months.map { link(to: $0, on: nil) }, months))
    }
    try sink.accept(
      render(page(of: year), lead: lead(of: year), links: months.map { link(to: $0, on: Self.path) }, []))
    for month in months { try sink.accept(render(page(of: month), lead: lead(of: month), links: [], [month])) }
  }

  private func lead(of part: Archive<Entry>.Part) -> String {
    words.text(.changesPeriodLead, ["period": part.title(in: words)])
  }

  private func page() -> Page {
    let title = words.text(.changes)
    var page = Page(kind: "changes", path: Self.path, title: title, heading: title)
    page.description = words.text(.changesLead)
    page.breadcrumb = title
    return page
  }

  private func page(of part: Archive<Entry>.Part) -> Page {
    let period = part.title(in: words)
    let title = words.text(.changesPeriod, ["period": period])
    var page = Page(kind: "changes", path: Self.path + part.path, title: title, heading: title)
    page.description = words.text(.changesPeriodDescription, ["period": period])
    page.breadcrumb = period
    page.ancestors = [(words.text(.changes), Self.path)]
    return page
  }

  /// - Parameter parts: what is shown on the page itself.
  private func render(
    _ page: Page, lead: String, links: [TemplateValue], _ parts: [Archive<Entry>.Part]
  ) -> OutputFile {
    let root = page.rootPath
    return site.render(
      page, with: "changes",
      [
        .init(name: "lead", value: .text(lead)),
        .init(name: "feedPath", value: .text(Address.feed(.all, of: nil))),
        .init(name: "substancePath", value: .text(Address.feed(.substance, of: nil))),
        .init(name: "isWhole", value: .flag(!archive.isSplit)),
        .init(name: "hasParts", value: .flag(links.count > 1 || (archive.isSplit && !links.isEmpty))),
        .init(name: "isEmpty", value: .flag(archive.count == 0)),
        .init(name: "links", value: .list(links)),
        .init(
          name: "parts",
          value: .list(
            parts.map {
              [
                "id": .text(Self.id(of: $0)), "title": .text($0.title(in: words)),
                "entries": site.renderList(
                  $0.entries.map { members($0, root: root) }, with: "changes-entry", root: root),
              ]
            })),
      ])
  }

  /// To a part's page; where the list has none, to its place on this page.
  private func link(to part: Archive<Entry>.Part, on list: String?) -> TemplateValue {
    [
      "path": .optional(list.map { $0 + part.path }), "id": .text(Self.id(of: part)),
      "text": .text(part.title(in: words)),
      "count": .text(words.number(part.entries.count)),
    ]
  }

  /// `y2019`, `y2019-5`.
  private static func id(of part: Archive<Entry>.Part) -> String {
    "y\(part.year)" + (part.month.map { "-\($0)" } ?? "")
  }

  private func members(_ entry: Entry, root: String) -> [TemplateValue.Member] {
    let record = entry.record
    return [
      .init(name: "date", value: words.time(record.published)),
      .init(name: "title", value: .text(entry.document.title)),
      .init(name: "version", value: .text(entry.version.description)),
      .init(name: "path", value: .text(entry.path)),
      .init(
        name: "status", value: entry.status == .superseded ? false : .optional(entry.status, words.status)),
      .init(name: "change", value: .text(record.change)),
      .init(name: "nature", value: .text(words.nature(record.nature))),
      .init(
        name: "summary",
        value: SummaryText.html(record.summary, links: SiteLinks(root: root, document: entry.document.id))),
      .init(name: "effective", value: record.effective == record.published ? false : words.time(record.effective)),
      .init(name: "changed", value: .optional(entry.changed?.text(in: words).sentence)),
      .init(
        name: "comparison",
        value: .optional(entry.comparisonPath) {
          ["path": .text($0), "from": .optional(entry.base?.description)]
        }),
    ]
  }
}
