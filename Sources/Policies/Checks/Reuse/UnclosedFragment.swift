package import Diagnostics

extension Rule {
  package static let unclosedFragment = Rule(
    "unclosed-fragment", .error, .text,
    summary: "a fragment ends within a block of code or HTML",
    explanation: """
      The text that includes the fragment would go on as code, or be left out as HTML, up to its own end.
      """,
    remedy: "Close the block of code with its '```', the comment with its '-->'.")
}

enum UnclosedFragment {
  static func finding(in template: Template) -> Finding? {
    guard template.isOpenEnded else { return nil }
    let line = template.file.line(at: max(template.range.upperBound - 1, 0))
    return Finding(
      .unclosedFragment, "the fragment ends within a block of code or HTML that is not closed",
      help: "close it: a block of code with '```', a comment with '-->'", in: template.file,
      at: SourceRange(line: line, column: 1))
  }
}
