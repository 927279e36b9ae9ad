package import Diagnostics

extension Rule {
  package static let alteredWithdrawal = Rule(
    "altered-withdrawal", .error, .seal,
    summary: "a document's withdrawal is not as it was",
    explanation: """
      A withdrawn document stays withdrawn: its pages said so from that day on. A text that is to apply again is issued \
      as a document of its own, with an alias where the old address is to lead there.
      """,
    remedy: "Write the withdrawal as it was.")
}

enum AlteredWithdrawal: RecordedFacts {
  static let rule = Rule.alteredWithdrawal
  static let key = "withdrawn"

  static func facts(of control: Control) -> [RecordedFact] {
    control.withdrawn.map { withdrawal in
      [
        RecordedFact(
          "the withdrawal", at: key,
          ["date": withdrawal.date.description, "reason": withdrawal.reason, "successor": withdrawal.successor])
      ]
    } ?? []
  }
}
