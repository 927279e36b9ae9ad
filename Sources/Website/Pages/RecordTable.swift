import Policies

/// The record of changes as the table "Revision control" has it, newest first.
struct RecordTable {
  let site: Site
  let document: Document
  let timeline: Timeline
  let root: String

  private var words: Interface { site.interface }

  /// How many rows a document's own page shows.
  private static let limit = 25

  /// The newest rows, of most documents all.
  func newest(marking version: Version?) -> TemplateValue {
    let rows = timeline.rows
    let values = ["shown": words.number(Self.limit), "total": words.number(rows.count)]
    let omitted = rows.count > Self.limit ? words.text(.recordNewest, values) : nil
    return rows.isEmpty ? false : table(rows.prefix(Self.limit), marking: version, omitted: omitted)
  }

  /// A revision and its neighbours only, so that the pages of n revisions do not hold n² rows.
  func excerpt(around version: Version) -> TemplateValue {
    let rows = timeline.rows
    guard let index = rows.firstIndex(where: { $0.hasPage && $0.version == version }) else { return false }
    let shown = rows[max(index - 1, 0)...min(index + 1, rows.count - 1)]
    let omitted = words.text(.recordNeighbours)
    return table(shown, marking: version, omitted: shown.count == rows.count ? nil : omitted)
  }

  private func table(_ rows: ArraySlice<Timeline.Row>, marking version: Version?, omitted: String?) -> TemplateValue {
    [
      "rows": site.renderList(rows.map { row($0, marking: version) }, with: "record-row", root: root),
      "omitted": .optional(omitted),
    ]
  }

  private func row(_ row: Timeline.Row, marking version: Version?) -> [TemplateValue.Member] {
    let path = row.hasPage ? row.version.map { Address.revision(document.id, $0) } : nil
    return [
      .init(name: "isThis", value: .flag(path != nil && row.version == version)),
      .init(name: "version", value: .optional(row.version?.description)),
      .init(name: "path", value: .optional(path)),
      .init(name: "status", value: row.status == .superseded ? false : .optional(row.status, words.status)),
      .init(name: "change", value: .text(row.change.isEmpty ? words.text(.changeNotRecorded) : row.change)),
      .init(name: "nature", value: .optional(row.nature.map(words.nature))),
      .init(name: "author", value: .optional(row.author)),
      .init(name: "approved", value: .optional(row.approved, words.time)),
      .init(name: "published", value: .optional(row.published, words.time)),
      .init(
        name: "comparisonPath",
        value: row.version.map { .comparisonPath(to: $0, of: document.id, timeline) } ?? false),
    ]
  }
}
