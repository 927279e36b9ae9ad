import Policies

/// A row of the record of changes for other programs. What is absent was not recorded.
struct RevisionJSON: Encodable {
  struct ApprovalJSON: Encodable {
    var role: String
    var title: String
    var name: String?
    var date: String

    init(_ approval: Approval) {
      (role, title, name, date) = (approval.role, approval.title, approval.name, approval.date.description)
    }
  }

  var version: String?
  var status: String?
  var title: String?
  var nature: String?
  var change: String
  var summary: String?
  var author: String?
  var approvals: [ApprovalJSON]?
  var approved: String?
  var published: String?
  var effective: String?
  /// Of the source, CRLF counted as LF; what `sha256sum` says of `source.md`.
  var sha256: String?
  var url: String?
  var source: String?
  /// Where the text had to go.
  var removed: String?

  /// - Parameter record: of the row's revision; nil for a row of the history.
  init(_ row: Timeline.Row, _ record: Record?, of id: String, digests: ByVersion<Digest>, on site: Site) {
    version = row.version?.description
    status = row.status?.rawValue
    title = record?.title
    nature = row.nature?.rawValue
    change = row.change
    summary = record.flatMap { $0.summary.isEmpty ? nil : $0.summary }
    author = row.author
    approvals = record?.approvals.map { ApprovalJSON($0) }
    approved = row.approved?.description
    published = row.published?.description
    effective = record?.effective.description
    removed = row.removal?.reason
    guard row.hasPage, let version = row.version else { return }
    sha256 = digests[version]?.hex
    url = site.url(Address.revision(id, version))
    source = row.hasText ? site.url(Address.source(id, version)) : nil
  }
}
