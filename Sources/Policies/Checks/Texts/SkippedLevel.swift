package import Diagnostics
import Markdown

extension Rule {
  package static let skippedLevel = Rule(
    "skipped-level", .warning, .text,
    summary: "a heading is more than one level below the heading above it",
    explanation: """
      Whoever moves by headings takes the missing level for a section that was overlooked (WCAG 2.2, success criterion \
      1.3.1; technique G141).
      """,
    remedy: "Take out a '#', or write the heading that is missing above it. A text starts with '#' or '##'.",
    wrong: """
      ## Rights
      #### Access
      """,
    right: """
      ## Rights
      ### Access
      """)
}

enum SkippedLevel {
  static func findings(in text: TextContext) -> [Finding] {
    // The page's title stands above the text, so that a text without one may start at the second level.
    var last = 1
    var findings: [Finding] = []
    for heading in text.tree.headings where findings.count < FindingList.limit {
      if heading.level > last + 1 {
        findings.append(
          text.finding(
            .skippedLevel, "the heading \(quoted(heading.text)) has level \(heading.level) below one of level \(last)",
            help: "write \(quoted(String(repeating: "#", count: last + 1) + " " + heading.text))", at: heading.node))
      }
      last = heading.level
    }
    return findings
  }
}
