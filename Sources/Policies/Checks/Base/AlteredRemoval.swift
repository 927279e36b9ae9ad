package import Diagnostics

extension Rule {
  package static let alteredRemoval = Rule(
    "altered-removal", .error, .seal,
    summary: "a recorded removal of a text is not as it was",
    explanation: """
      That a text had to go, when and why, is all that readers of its page are told. It is as much a part of the record \
      as the text was.
      """,
    remedy: "Write the removal as it was.")
}

enum AlteredRemoval: RecordedFacts {
  static let rule = Rule.alteredRemoval
  static let key = "removed"

  static func facts(of control: Control) -> [RecordedFact] { control.removed.facts(key, "the removal of") }
}
