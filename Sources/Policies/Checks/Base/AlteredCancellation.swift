package import Diagnostics

extension Rule {
  package static let alteredCancellation = Rule(
    "altered-cancellation", .error, .seal,
    summary: "a recorded cancellation is not as it was",
    explanation: """
      A revision that was called off stays called off: readers were told so. Without its cancellation it would take \
      effect after all, without having been issued again.
      """,
    remedy: "Write the cancellation as it was; issue what is to apply after all as a revision of its own.")
}

enum AlteredCancellation: RecordedFacts {
  static let rule = Rule.alteredCancellation
  static let key = "cancelled"

  static func facts(of control: Control) -> [RecordedFact] {
    control.cancelled.facts(key, "the cancellation of")
  }
}

extension [Event] {
  /// - Parameter noun: "the cancellation of".
  func facts(_ key: String, _ noun: String) -> [RecordedFact] {
    enumerated().map { index, event in
      RecordedFact(
        "\(noun) \(quoted(event.version.description))", at: "\(key).\(index)",
        ["version": event.version.description, "date": event.date.description, "reason": event.reason])
    }
  }
}
