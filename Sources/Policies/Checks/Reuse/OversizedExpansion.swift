package import Diagnostics

extension Rule {
  package static let oversizedExpansion = Rule(
    "oversized-expansion", .error, .form,
    summary: "fragments within fragments make a text too long",
    explanation: """
      A few fragments that include one another several times each can stand for more text than fits in any memory. A \
      text may have 16 MB and a million references when all is written out, and 32 fragments within one another.
      """,
    remedy: "Look at the reference that is named: most often a fragment includes another twice by mistake.")
}
