import Policies
import Redline

/// `/changes/`: every published revision of every document, newest first, by year.
struct ChangesPage {
  let site: Site
  /// Newest first.
  let entries: [Entry]

  func render() -> OutputFile {
    var page = Page(kind: "changes", path: "changes/", title: "Changes", heading: "Changes")
    page.description = "Every published revision of every document, newest first."
    page.breadcrumb = "Changes"
    var years: [(year: Int, entries: [Entry])] = []
    for entry in entries {
      let year = entry.record.published.year
      if years.last?.year == year {
        years[years.count - 1].entries.append(entry)
      } else {
        years.append((year, [entry]))
      }
    }
    let root = page.rootPath
    return site.render(
      page, with: "changes",
      [
        .init(name: "hasYears", value: .flag(years.count > 1)),
        .init(
          name: "years",
          value: .list(
            years.map {
              [
                "year": .text(String($0.year)), "count": .text(String($0.entries.count)),
                "entries": site.renderList(
                  $0.entries.map { members($0, root: root) }, with: "changes-entry", root: root),
              ]
            })),
      ])
  }

  private func members(_ entry: Entry, root: String) -> [TemplateValue.Member] {
    let record = entry.record
    return [
      .init(name: "date", value: .date(record.published)),
      .init(name: "title", value: .text(entry.document.title)),
      .init(name: "version", value: .text(entry.version.description)),
      .init(name: "path", value: .text(entry.path)),
      .init(
        name: "status", value: entry.status == .superseded ? false : .optional(entry.status, TemplateValue.status)),
      .init(name: "change", value: .text(record.change)),
      .init(name: "nature", value: .text(Words.nature(record.nature))),
      .init(
        name: "summary",
        value: SummaryText.html(record.summary, links: SiteLinks(root: root, document: entry.document.id))),
      .init(name: "effective", value: record.effective == record.published ? false : .date(record.effective)),
      .init(name: "changed", value: .optional(entry.changed?.sentence)),
      .init(
        name: "comparison",
        value: .optional(entry.comparisonPath) {
          ["path": .text($0), "from": .optional(entry.base?.description)]
        }),
    ]
  }
}
