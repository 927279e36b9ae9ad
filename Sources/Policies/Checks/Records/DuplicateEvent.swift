package import Diagnostics

extension Rule {
  package static let duplicateEvent = Rule(
    "duplicate-event", .error, .record,
    summary: "a revision is cancelled or removed twice",
    explanation: "It happened once, on one date and for one reason. Of two entries one is not true.",
    remedy: "Delete one of the two.",
    wrong: """
      cancelled:
        - { version: "3.0", date: 2019-04-20, reason: not needed }
        - { version: "3.0", date: 2019-04-21, reason: not needed any more }
      """,
    right: """
      cancelled:
        - { version: "3.0", date: 2019-04-20, reason: not needed }
      """)
}

enum DuplicateEvent: RecordCheck {
  static let rule = Rule.duplicateEvent

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    repeated(document.control.cancelled, "cancelled", in: document.control.places)
      + repeated(document.control.removed, "removed", in: document.control.places)
  }

  private static func repeated(_ events: [Event], _ key: String, in places: Places) -> [Finding] {
    var first = [Version: Int]()
    return events.enumerated().compactMap { index, event in
      guard let earlier = first[event.version] else {
        first[event.version] = index
        return nil
      }
      return places.finding(
        rule, "'\(event.version)' is \(key) a second time", help: "delete one of the two entries",
        at: "\(key).\(index).version", related: [places.related("first \(key) here", at: "\(key).\(earlier).version")])
    }
  }
}
