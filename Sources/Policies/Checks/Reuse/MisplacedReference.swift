package import Diagnostics

extension Rule {
  package static let misplacedReference = Rule(
    "misplaced-reference", .error, .text,
    summary: "a table, or a fragment of several paragraphs, stands within a line",
    explanation: """
      What is more than a paragraph can only stand by itself. A fragment of one paragraph may also stand within a line, \
      in a heading, or in a cell of a table.
      """,
    remedy:
      "Write the reference on a line of its own, with blank lines around it; in a list item, indented as its text.",
    wrong: "We use {{table cookies}} on this site.",
    right: "We use these cookies on this site:\n\n{{table cookies}}")
}
