package import Diagnostics
import Redline

extension Rule {
  package static let unchangedRevision = Rule(
    "unchanged-revision", .warning, .settings,
    summary: "a text is the same as that of the revision before",
    explanation: """
      A revision announces a change, and sends readers to look for it. A text that was looked at and found right needs \
      no revision: a review is recorded under 'reviews' of document.yml.
      """,
    remedy: "Delete the file, or put the change that was meant into the text; record a review in document.yml.",
    wrong: "# 2.1.md has the same text as 2.0.md",
    right: """
      # document.yml
      reviews:
        - { date: 2020-01-10, role: ciso, outcome: no change }
      """)
}

enum UnchangedRevision {
  static func finding(in context: RedlineContext) -> Finding? {
    guard context.redline.extent == .identical else { return nil }
    return context.places.finding(
      .unchangedRevision, "the text is the same as that of '\(context.base.version)'",
      help: "put the change into the text, or record a review in document.yml instead", at: "change",
      related: [context.base.places.related("the revision before", at: "version")])
  }
}
