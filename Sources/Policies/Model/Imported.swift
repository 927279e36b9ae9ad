/// The commit and the file that a revision's text was taken from by `codicil import`. Such a text was issued elsewhere, so
/// its record has no approvals.
package struct Imported: Hashable, Sendable {
  /// The commit's id: 40 hexadecimal digits, or 64.
  package var commit: String
  /// What the file was called there.
  package var path: String
  /// Whether markup was repaired, without changing a word.
  package var isMended: Bool

  package init(commit: String, path: String, isMended: Bool = false) {
    self.commit = commit
    self.path = path
    self.isMended = isMended
  }
}
