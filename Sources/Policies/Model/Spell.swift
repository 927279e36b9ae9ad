/// A stretch of days over which one answer to "what applied?" holds of a document; it ends where the next one begins.
package struct Spell: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    /// Published, and not in force yet, as no other revision is.
    case announced(Version)
    case inForce(Version)
    /// With the last revision that was in force, if any was.
    case withdrawn(Version?)
    /// No text that is archived was in force or announced.
    case noText
  }

  package var from: CivilDate
  package var standing: Standing
  /// What the record lists as approved by then after the revision in force, without an archived text: what really
  /// applied is not kept.
  package var unkept: HistoryRow?

  package init(from: CivilDate, standing: Standing, unkept: HistoryRow? = nil) {
    self.from = from
    self.standing = standing
    self.unkept = unkept
  }
}
