import Diagnostics

/// A revision as the record of changes has it, with its text or without, and where that is written.
struct RecordedRevision {
  var version: Version?
  var nature: Nature?
  /// The day of the last approval, or of the publication where no approval is recorded.
  var date: CivilDate
  var places: Places
  /// Of a row of the history `history.3`; empty for a file.
  var keyPath: String

  /// The key path of one of its keys.
  func path(_ key: String) -> String { keyPath.isEmpty ? key : "\(keyPath).\(key)" }

  /// As a message names it: by its version, or by its date.
  var name: String { version.map { "'\($0)'" } ?? "the revision of \(date)" }
}

extension Document {
  /// Files and rows of the history, those that were cancelled left out; in no order.
  var recordedRevisions: [RecordedRevision] {
    let cancelled = cancelledVersions
    let files = revisions.filter { !cancelled.contains($0.version) }.map { revision in
      RecordedRevision(
        version: revision.version, nature: revision.record.nature,
        date: revision.record.approved ?? revision.record.published, places: revision.places, keyPath: "")
    }
    let rows = control.history.enumerated().map { index, row in
      RecordedRevision(
        version: row.version, nature: row.nature, date: row.approved, places: control.places,
        keyPath: "history.\(index)")
    }
    return files + rows
  }

  /// Whatever the date of the cancellation.
  var cancelledVersions: Set<Version> { Set(control.cancelled.map(\.version)) }

  /// Lowest version first.
  var revisionsNotCancelled: [Revision] {
    let cancelled = cancelledVersions
    return revisions.filter { !cancelled.contains($0.version) }
  }
}
