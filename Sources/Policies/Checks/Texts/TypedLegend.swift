package import Diagnostics

extension Rule {
  package static let typedLegend = Rule(
    "typed-legend", .warning, .text,
    summary: "a date or a version that the legend gives is typed into the text as well",
    explanation: """
      The legend at the top of a page is made from the record and always agrees with it. A line typed by hand agrees \
      until someone forgets it, and then readers cannot tell which of the two is true.
      """,
    remedy: """
      Delete the line. If it is about something else than the document, say what: "The list of cookies was last \
      updated on 3 January 2019".
      """,
    wrong: """
      # Privacy Policy

      Last updated: 3 January 2019

      We keep log files for ten weeks.
      """,
    right: """
      # Privacy Policy

      We keep log files for ten weeks.
      """)
}

enum TypedLegend {
  static func finding(of line: LegendLine, in text: TextContext) -> Finding {
    text.finding(
      .typedLegend,
      text.isIssued
        ? "\(quoted(line.text)) is typed by hand, and the legend says the same"
        : "\(quoted(line.text)) is typed by hand, and the legend will say it",
      help: "delete the line; the legend is made from the record", at: line.range)
  }
}
