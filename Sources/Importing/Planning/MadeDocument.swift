package import Policies

/// A document as it was imported, or would be.
struct MadeDocument: Sendable {
  struct Revision: Sendable {
    /// Below the content folder.
    var path: String
    var bytes: [UInt8]
    var digest: Digest
  }

  /// With all that was found out.
  var document: ImportPlan.Document
  var isNew: Bool
  var renames: Int
  /// What the file was called, oldest first.
  var paths: [String]
  var revisions: [Revision] = []
  var leftOut: [LeftOut] = []
  /// Commits that changed nothing but what stands above the text.
  var unchanged = 0
  /// Of all texts that became revisions, before they were mended.
  var bodies: Set<Digest> = []
  /// What other programs read in the last text and CommonMark does not, with the line of its file; and in how many revisions.
  var dialects: [Dialect: DialectUse] = [:]
  var dates: [DateDisagreement] = []
  /// Paths that the last text says led to it.
  var redirects: [String] = []
}

/// How much of a dialect a document has.
package struct DialectUse: Hashable, Sendable {
  package var revisions: Int
  /// The revision's file, below the content folder, and the line of the last revision that has it.
  package var path: String
  package var line: Int
}

/// A date in a text's front matter that is not the commit's.
package struct DateDisagreement: Hashable, Sendable {
  package var path: String
  package var key: String
  package var typed: CivilDate
  package var published: CivilDate
}
