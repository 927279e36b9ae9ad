import Diagnostics

/// What a document has for links once its texts are let go: the ids they may name, and its own links to headings that
/// only other texts know. Small, since a site keeps one a document, and its revisions mostly have the same headings and links.
package struct LinkSummary: Sendable {
  struct Link: Sendable {
    let path: String
    let isIssued: Bool
    /// An index in `references`.
    let reference: Int32
    let destination: String
    let excerpt: Finding.Excerpt?
  }

  /// The document's id.
  let document: String
  /// Every id that `/ID/` has: of the current revision, of sections that only earlier ones had, of moved anchors.
  let identifiers: Set<String>
  /// False where part of them could not be read.
  let areIdentifiersKnown: Bool
  /// What `/ID/` shows.
  private let current: Version?
  /// By revision: an index in `lists`.
  private let revisions: ByVersion<Int32>
  /// Indices in `names`.
  private let lists: [[Int32]]
  private let names: [String]
  let references: [HeadingReference]
  let links: [Link]

  /// - Parameters:
  ///   - current: the version that `/ID/` shows; of a document without one, the next.
  ///   - texts: of every published revision, in the order of versions, of drafts and of translations.
  package init(of document: Document, current: Version?, texts: [TextSummary]) {
    var names = Table<String>()
    var lines = Table<String>()
    var references = Table<HeadingReference>()
    var revisions: ByVersion<Int32> = [:]
    var lists = Table<[Int32]>()
    var identifiers = Set(document.control.anchors.map(\.id))
    var links: [Link] = []
    for text in texts {
      if let version = text.version, text.isRead {
        let ids = text.sections.map(\.id) + (text.titleIdentifier.map { [$0] } ?? [])
        revisions[version] = lists.index(of: ids.map { names.index(of: $0) })
        if let current, version <= current { identifiers.formUnion(ids) }
      }
      for link in text.links {
        var excerpt = link.excerpt
        if let line = excerpt?.line { excerpt?.line = lines.shared(line) }
        links.append(
          Link(
            path: link.path, isIssued: text.isIssued, reference: references.index(of: link.reference),
            destination: lines.shared(link.destination), excerpt: excerpt))
      }
    }
    areIdentifiersKnown = Self.areRead(document, current, texts)
    self.current = current
    self.document = document.id
    self.identifiers = identifiers
    self.revisions = revisions
    self.lists = lists.values
    self.names = names.values
    self.references = references.values
    self.links = links
  }

  /// Whether nothing is missing of what `/ID/` may have: the moved anchors, the current text, those before it.
  private static func areRead(_ document: Document, _ current: Version?, _ texts: [TextSummary]) -> Bool {
    let control = document.control
    guard control.places.areRead("anchors") else { return false }
    guard let current else { return true }
    let read = Set(texts.lazy.filter(\.isRead).compactMap(\.version))
    let gone = Set((control.removed + control.cancelled).map(\.version))
    return document.revisions.allSatisfy {
      current < $0.version || read.contains($0.version) || gone.contains($0.version)
    }
  }

  /// Whether what `/ID/` shows has a heading of this id; also where that is not known.
  func isHeading(_ identifier: String) -> Bool {
    current.flatMap { identifiers(of: $0) }?.contains(identifier) ?? true
  }

  /// The ids of one revision's headings; nil where its text was not read.
  func identifiers(of version: Version) -> [String]? {
    revisions[version].map { lists[Int($0)].map { names[Int($0)] } }
  }

  /// Gives equal values one number and one storage.
  private struct Table<Value: Hashable> {
    private(set) var values: [Value] = []
    private var indices: [Value: Int32] = [:]

    mutating func index(of value: Value) -> Int32 {
      if let index = indices[value] { return index }
      let index = Int32(values.count)
      indices[value] = index
      values.append(value)
      return index
    }

    mutating func shared(_ value: Value) -> Value { values[Int(index(of: value))] }
  }
}
