import Diagnostics

/// A revision as the record of changes has it, with its text or without, and where that is written.
struct RecordedRevision {
  var version: Version?
  /// Nil where it is not known.
  var nature: Nature?
  /// The day of the last approval, or of the publication where no approval is recorded. Nil where it is not known.
  var date: CivilDate?
  var places: Places
  /// Of a row of the history `history.3`; empty for a file.
  var keyPath: String

  /// The key path of one of its keys.
  func path(_ key: String) -> String { keyPath.isEmpty ? key : "\(keyPath).\(key)" }

  /// As a message names it: by its version, or by its date.
  var name: String { version.map { "'\($0)'" } ?? date.map { "the revision of \($0)" } ?? "a revision" }

  /// Where it says what `name` names it by.
  func related(_ message: String) -> Finding.Related {
    places.related(message, at: path(version == nil ? "approved" : "version"))
  }

  func isLower(than other: RecordedRevision) -> Bool {
    guard let version, let higher = other.version else { return false }
    return version < higher
  }

  func isEarlier(than other: RecordedRevision) -> Bool {
    guard let date, let later = other.date else { return false }
    return date < later
  }
}

extension [RecordedRevision] {
  /// The one with the lowest version, of those that have one.
  var lowest: RecordedRevision? { filter { $0.version != nil }.min { $0.isLower(than: $1) } }

  /// The one with the earliest date, of those whose date is known.
  var earliest: RecordedRevision? { filter { $0.date != nil }.min { $0.isEarlier(than: $1) } }
}

extension Document {
  /// Whether the lists in document.yml are read that say what revisions there were and which were cancelled.
  var areEventsRead: Bool { control.places.areRead("history", "cancelled") }

  /// Files and rows of the history, those that were cancelled left out; in no order.
  var recordedRevisions: [RecordedRevision] {
    let files = revisionsNotCancelled.map { revision in
      RecordedRevision(
        version: revision.version, nature: revision.places.areRead("nature") ? revision.record.nature : nil,
        date: revision.isApprovedKnown && revision.isPublishedKnown
          ? revision.record.approved ?? revision.record.published : nil,
        places: revision.places, keyPath: "")
    }
    let rows = control.history.enumerated().map { index, row in
      RecordedRevision(
        version: row.version, nature: row.nature, date: row.approved, places: control.places,
        keyPath: "history.\(index)")
    }
    return files + rows
  }

  /// Whether all is read that may move the date of the last review, or end the reviews.
  var isLastReviewKnown: Bool {
    control.places.areRead("history", "cancelled", "reviews", "withdrawn")
      && revisions.allSatisfy { $0.isPublishedKnown && $0.isApprovedKnown && $0.places.areRead("nature", "reviewed") }
  }

  /// Lowest version first; whatever the date of a cancellation.
  package var revisionsNotCancelled: [Revision] {
    let cancelled = Set(control.cancelled.map(\.version))
    return revisions.filter { !cancelled.contains($0.version) }
  }
}
