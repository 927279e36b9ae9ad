package import Policies

/// What an import did, or would do.
package struct ImportSummary: Sendable {
  package struct Document: Sendable {
    package var id: String
    package var title: String
    package var isNew: Bool
    /// Files of its revisions, below the content folder.
    package var revisions: [String]
    package var renames: Int
    package var dialects: [Dialect: DialectUse]
  }

  /// By id.
  package var documents: [Document] = []
  /// What `--plan` writes.
  package var plan = ImportPlan()
  /// Commits that changed nothing but what stands above a text.
  package var unchanged = 0
  /// In the order of the documents, then those of side branches.
  package var leftOut: [LeftOut] = []
  /// Dates in front matters that are not those of the commits.
  package var dates: [DateDisagreement] = []
  /// The ids of commits of revisions that have no day that can be read.
  package var undated: [String] = []
  package var advice: [ControlAdvice] = []
  /// Revisions, below the content folder, with what was imported.
  package var digests: [(path: String, digest: Digest)] = []

  package init() {}

  package var revisions: Int { documents.reduce(0) { $0 + $1.revisions.count } }
  package var renames: Int { documents.reduce(0) { $0 + $1.renames } }
}
