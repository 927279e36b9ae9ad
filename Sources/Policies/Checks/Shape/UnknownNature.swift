package import Diagnostics

extension Rule {
  package static let unknownNature = Rule(
    "unknown-nature", .error, .form,
    summary: "a revision's nature is none that Codicil knows",
    explanation: """
      The nature says how much a revision changes, and with it how far the version has to step and how long before it \
      applies readers must be told: initial, material, substantive, clarification or editorial.
      """,
    remedy: "Write one of the five.",
    wrong: "nature: minor",
    right: "nature: editorial")
}
