/// What may differ from what was compiled last.
package struct Touched: Hashable, Sendable {
  package enum Extent: Hashable, Sendable {
    /// No more than drafts.
    case drafts
    /// Anything in the document's folder.
    case document
  }

  /// Whether anything may: the organization, the site's settings, its look.
  package var isEverything: Bool
  /// By the document's id.
  package private(set) var documents: [String: Extent] = [:]

  package static let everything = Touched(isEverything: true)

  package init(isEverything: Bool = false) {
    self.isEverything = isEverything
  }

  package var isNothing: Bool { !isEverything && documents.isEmpty }

  package mutating func add(_ extent: Extent, of document: String) {
    guard documents[document] != .document else { return }
    documents[document] = extent
  }
}
