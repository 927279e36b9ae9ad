package import Diagnostics

extension Rule {
  package static let malformedVersion = Rule(
    "malformed-version", .error, .form,
    summary: "a version is neither numbers with dots nor a date",
    explanation: """
      Versions are ordered by their numbers, and stand in permanent links: 2.2, 2.10.1, or a date such as 2019-01-03, \
      with .2 for a second revision of that day. At most 6 numbers of at most 9 digits, none with a leading zero.
      """,
    remedy: "Write the version as numbers with dots between them, or as a date.",
    wrong: "version: \"v2.2\"",
    right: "version: \"2.2\"")
}

extension Finding {
  static func malformedVersion(_ text: String, in file: SourceFile, at range: SourceRange) -> Finding {
    Finding(
      .malformedVersion, "\(quoted(text)) is not a version\(MalformedVersion.reason(text))",
      help: MalformedVersion.help(text), in: file, at: range)
  }

  /// Of a file's name.
  static func malformedVersion(_ text: String, path: String) -> Finding {
    Finding(
      .malformedVersion,
      "the file's name begins with \(quoted(text)), which is not a version\(MalformedVersion.reason(text))",
      help: MalformedVersion.help(text), path: path)
  }
}

private enum MalformedVersion {
  static func reason(_ text: String) -> String {
    InvalidDate.reason(text.prefix(10)).map { ": \($0)" } ?? ""
  }

  static func help(_ text: String) -> String {
    let withoutPrefix = text.drop { !$0.isNumber }
    let numbers = withoutPrefix.split(separator: ".").map { part in
      let digits = part.drop { $0 == "0" }
      return digits.isEmpty ? "0" : String(digits)
    }
    let meant = numbers.joined(separator: ".")
    if meant != text, Version(meant) != nil { return "did you mean '\(meant)'?" }
    return "write numbers with dots ('2.2', '2.10.1') or a date ('2019-01-03')"
  }
}
