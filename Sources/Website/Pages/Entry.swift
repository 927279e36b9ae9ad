import Policies
import Redline

/// A published revision as the lists across documents show it. A class, since it stands in many lists at once.
final class Entry: Sendable {
  /// The document's id and its present title.
  let document: (id: String, title: String)
  let version: Version
  let record: Record
  let status: Status?
  /// The version that its comparison starts from.
  let base: Version?
  /// What it changed, in a line.
  let changed: Headline?

  private init(_ revision: Revision, of document: Document, _ timeline: Timeline, changed: Headline?) {
    self.document = (document.id, document.control.title)
    version = revision.version
    record = revision.record
    status = timeline.status(of: revision.version)
    base = timeline.comparisonBase(of: revision.version)?.version
    self.changed = changed
  }

  var path: String { Address.revision(document.id, version) }

  var comparisonPath: String? { base.map { Address.comparison(document.id, $0, version) } }

  /// The published revisions of a document.
  ///
  /// - Parameter changed: what each changed, in a line.
  static func entries(of document: Document, _ timeline: Timeline, changed: [Version: Headline]) -> [Entry] {
    timeline.revisions.map { Entry($0, of: document, timeline, changed: changed[$0.version]) }
  }

  /// Newest first; on one day by document and version, so that the order never depends on anything else.
  static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.record.published != right.record.published { return left.record.published > right.record.published }
    if left.document.id != right.document.id { return left.document.id < right.document.id }
    return left.version > right.version
  }
}
