package import Diagnostics

extension Rule {
  package static let malformedAddress = Rule(
    "malformed-address", .error, .form,
    summary: "an address is not one that can be used where it stands",
    explanation: """
      Addresses become links, redirects, feed ids and lines of security.txt, where a malformed one leads nowhere or \
      breaks the file. The message says what the key takes.
      """,
    remedy: "Write the address in the form that the message names.",
    wrong: "url: policies.example.org",
    right: "url: https://policies.example.org/")
}

extension Finding {
  /// `expected` completes "must be": "an absolute URL that ends in '/'".
  static func malformedAddress(
    _ text: String, key: String, mustBe expected: String, example: String, in file: SourceFile, at range: SourceRange
  ) -> Finding {
    Finding(
      .malformedAddress, "'\(key)' must be \(expected), not \(quoted(text))", help: "write it like '\(example)'",
      in: file, at: range)
  }
}
