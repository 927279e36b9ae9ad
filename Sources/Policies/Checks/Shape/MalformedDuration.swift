package import Diagnostics

extension Rule {
  package static let malformedDuration = Rule(
    "malformed-duration", .error, .form,
    summary: "a length of time is not an ISO 8601 duration",
    explanation: """
      Review cycles and notice periods are counted in calendar years, months, weeks and days: P, then numbers with Y, M, \
      W or D in this order, more than nothing and at most 100 years.
      """,
    remedy: "Write P1Y for a year, P6M for six months, P30D for thirty days.",
    wrong: "review: { every: 1 year }",
    right: "review: { every: P1Y }")
}

extension Finding {
  static func malformedDuration(_ text: String, key: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .malformedDuration, "'\(key)' is not a duration: \(quoted(text))",
      help: "write P1Y for a year, P6M for six months, P30D for thirty days", in: file, at: range)
  }
}
