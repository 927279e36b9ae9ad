package import Diagnostics

extension Rule {
  package static let unknownKind = Rule(
    "unknown-kind", .error, .form,
    summary: "a document's kind is none that Codicil knows",
    explanation: """
      The kind decides where the first page lists the document, and whether its headings are questions: statement, \
      policy, faq or notice.
      """,
    remedy: "Write one of the four.",
    wrong: "kind: polcy",
    right: "kind: policy")
}
