package import Diagnostics

extension Rule {
  package static let publishedAfterWithdrawal = Rule(
    "published-after-withdrawal", .error, .record,
    summary: "a revision is published after the document was withdrawn",
    explanation: "From its withdrawal a document has no new revisions: its pages stay as they were and say so.",
    remedy: "Take 'withdrawn' out of document.yml if the document lives on, or correct the dates.",
    wrong: """
      # document.yml: withdrawn: { date: 2019-06-01, reason: merged }
      version: "3.0"
      published: 2019-07-01
      """,
    right: """
      version: "3.0"
      published: 2019-05-01
      """)
}

enum PublishedAfterWithdrawal: RecordCheck {
  static let rule = Rule.publishedAfterWithdrawal

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard document.areEventsRead, let withdrawal = document.control.withdrawn else { return [] }
    let late = document.revisionsNotCancelled.filter { $0.isPublishedKnown && $0.record.published > withdrawal.date }
    return late.map { revision in
      revision.places.finding(
        rule, "published on '\(revision.record.published)', after the document was withdrawn on \(withdrawal.date)",
        help: "correct the date, or take 'withdrawn' out of document.yml", at: revision.publishedKeyPath,
        related: [document.control.places.related("withdrawn here", at: "withdrawn.date")])
    }
  }
}
