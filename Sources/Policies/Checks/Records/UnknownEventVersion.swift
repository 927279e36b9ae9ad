package import Diagnostics

extension Rule {
  package static let unknownEventVersion = Rule(
    "unknown-event-version", .error, .record,
    summary: "a revision is cancelled or removed that does not exist",
    explanation: """
      'cancelled' says what became of a revision that has a file, 'removed' of one whose record is a row of the history \
      since its text had to go. Without it they say nothing, and what was meant stays in force.
      """,
    remedy: "Name the version as its file does, or delete the entry.",
    wrong: """
      # beside 3.0.md
      cancelled: [{ version: "3.1", date: 2019-04-20, reason: not needed }]
      """,
    right: """
      cancelled: [{ version: "3.0", date: 2019-04-20, reason: not needed }]
      """)
}

enum UnknownEventVersion: RecordCheck {
  static let rule = Rule.unknownEventVersion

  /// How many revisions a misspelt version is compared with: the latest, which are the likely ones.
  private static let candidates = 10

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    let control = document.control
    let files = Set(document.revisions.map(\.version))
    let rows = Set(control.history.compactMap(\.version))
    let latest = document.revisions.suffix(candidates).map(\.version.description)

    func help(for version: Version, _ key: String) -> String {
      if rows.contains(version) { return "delete the entry: a history row has no text, and was in force" }
      if key == "removed" { return "write its record as a row of 'history': version, approved, nature and change" }
      let meant = Spelling.nearest(to: version.description, among: latest)
      return meant.map { "did you mean '\($0)'?" } ?? "name a version that has a file, or delete the entry"
    }
    return [("cancelled", control.cancelled), ("removed", control.removed)].flatMap { key, events in
      let known = key == "removed" ? files.union(rows) : files
      return events.enumerated().filter { !known.contains($0.element.version) }.map { index, event in
        control.places.finding(
          rule, "'\(event.version)' is \(key), but has no file\(key == "removed" ? " and no row of the history" : "")",
          help: help(for: event.version, key),
          at: "\(key).\(index).version")
      }
    }
  }
}
