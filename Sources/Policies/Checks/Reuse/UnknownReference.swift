package import Diagnostics

extension Rule {
  package static let unknownReference = Rule(
    "unknown-reference", .error, .text,
    summary: "a draft refers to a value, fragment or register that is not there",
    explanation: """
      A draft takes names and values from organization.yml and document.yml, shared passages from fragments/ and tables \
      from registers/. What is not there cannot be written out, and readers would see the reference itself.
      """,
    remedy: "Correct the name, or add what it names. '\\{{' writes two braces.",
    wrong: "Write to {{roles.dop.email}}.",
    right: "Write to {{roles.dpo.email}}.")
}
