package import Policies

/// What an import is asked to do.
package struct ImportOptions: Sendable {
  /// Which files are documents; at least one that is no exclusion.
  package var patterns: [PathPattern]
  /// How revisions of new documents are numbered.
  package var versions: Version.Scheme
  /// Whether the texts of side branches become revisions too.
  package var takesSideBranches: Bool
  /// Roles' ids, for later revisions.
  package var owner: String?
  package var approvers: [String]
  package var kind: Kind
  /// Whether markup of other dialects is repaired.
  package var mends: Bool
  /// No revision gets a later day from its commit; nil: any.
  package var today: CivilDate?

  package init(
    patterns: [PathPattern], versions: Version.Scheme = .date, takesSideBranches: Bool = false, owner: String? = nil,
    approvers: [String] = [], kind: Kind = .policy, mends: Bool = false, today: CivilDate? = nil
  ) {
    self.patterns = patterns
    self.versions = versions
    self.takesSideBranches = takesSideBranches
    self.owner = owner
    self.approvers = approvers
    self.kind = kind
    self.mends = mends
    self.today = today
  }
}
