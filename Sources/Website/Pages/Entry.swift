import Policies
import Redline

/// A published revision as the lists across documents show it. A class, since it stands in many lists at once.
final class Entry: Sendable {
  /// The document's id and its present title.
  let document: (id: String, title: String)
  private let revisions: [Revision]
  private let index: Int
  let status: Status?
  /// The version that its comparison starts from.
  let base: Version?
  /// What it changed, in a line.
  let changed: Headline?

  private init(_ index: Int, of document: Document, _ timeline: Timeline, changed: ByVersion<Headline>) {
    self.document = (document.id, document.control.title)
    revisions = timeline.revisions
    self.index = index
    let version = timeline.revisions[index].version
    status = timeline.status(of: version)
    base = timeline.comparisonBase(of: version)?.version
    self.changed = changed[version]
  }

  var version: Version { revisions[index].version }

  var record: Record { revisions[index].record }

  var published: CivilDate { revisions[index].record.published }

  var path: String { Address.revision(document.id, version) }

  var comparisonPath: String? { base.map { Address.comparison(document.id, $0, version) } }

  /// The published revisions of a document.
  ///
  /// - Parameter changed: what each changed, in a line.
  static func entries(of document: Document, _ timeline: Timeline, changed: ByVersion<Headline>) -> [Entry] {
    timeline.revisions.indices.map { Entry($0, of: document, timeline, changed: changed) }
  }

  /// Newest first; on one day by document and version, so that the order never depends on anything else.
  static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.published != right.published { return left.published > right.published }
    if left.document.id != right.document.id { return left.document.id < right.document.id }
    return left.version > right.version
  }
}
