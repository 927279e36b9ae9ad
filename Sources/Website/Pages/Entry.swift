import Policies
import Redline

/// A published revision as the lists across documents show it.
struct Entry: Sendable {
  /// The document's id and its present title.
  var document: (id: String, title: String)
  var version: Version
  var record: Record
  var status: Status?
  /// The version that its comparison starts from.
  var base: Version?
  /// What it changed, in a line.
  var changed: Headline?

  var path: String { Address.revision(document.id, version) }

  var comparisonPath: String? { base.map { Address.comparison(document.id, $0, version) } }

  /// The published revisions of a document.
  ///
  /// - Parameter changed: what each changed, in a line.
  static func entries(of document: Document, _ timeline: Timeline, changed: [Version: Headline]) -> [Entry] {
    timeline.revisions.map {
      Entry(
        document: (document.id, document.control.title), version: $0.version, record: $0.record,
        status: timeline.status(of: $0.version), base: timeline.comparisonBase(of: $0.version)?.version,
        changed: changed[$0.version])
    }
  }

  /// Newest first; on one day by document and version, so that the order never depends on anything else.
  static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.record.published != right.record.published { return left.record.published > right.record.published }
    if left.document.id != right.document.id { return left.document.id < right.document.id }
    return left.version > right.version
  }
}
