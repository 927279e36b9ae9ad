/// A text that does not become a revision, and why.
package struct LeftOut: Hashable, Sendable {
  package var path: String
  /// The commit's id.
  package var commit: String
  /// Completes "left out:", lower case.
  package var reason: String

  package init(path: String, commit: String, reason: String) {
    self.path = path
    self.commit = commit
    self.reason = reason
  }
}
