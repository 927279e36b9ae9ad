/// What is known of a link's destination before all texts are read.
package enum LinkTarget: Hashable, Sendable {
  /// There is such a page or file.
  case found
  /// The page is there; whether it has the heading, `LinkCheck` finds out.
  case heading(HeadingReference)
  /// The link leads nowhere: why, and what to write instead.
  case missing(reason: String, help: String)
}

/// A heading of what `/ID/` shows, or of one revision.
package struct HeadingReference: Hashable, Sendable {
  /// A document's id.
  package var document: String
  /// Nil: what `/ID/` shows, sections of earlier revisions included.
  package var version: Version?
  /// A heading's id.
  package var anchor: String

  package init(document: String, version: Version? = nil, anchor: String) {
    self.document = document
    self.version = version
    self.anchor = anchor
  }
}
