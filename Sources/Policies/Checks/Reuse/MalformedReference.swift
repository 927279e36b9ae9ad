package import Diagnostics

extension Rule {
  package static let malformedReference = Rule(
    "malformed-reference", .error, .text,
    summary: "what stands between '{{' and '}}' in a draft is no reference",
    explanation: """
      '{{organization.name}}' is a value, '{{> data-retention}}' a fragment, '{{table cookies}}' a register; each on one \
      line. Anything else in double braces would reach readers as it is. Code spans and code blocks are left alone.
      """,
    remedy: "Write one of the three; put a backslash before braces that are meant: '\\{{'.",
    wrong: "{{table cookies columns=name}}",
    right: "{{table cookies columns=\"name, purpose\"}}")
}
