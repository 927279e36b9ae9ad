package import Diagnostics

extension Rule {
  package static let frontMatterMissing = Rule(
    "front-matter-missing", .error, .form,
    summary: "a text does not begin with its record",
    explanation: "A revision's file begins with its record between two lines '---', so that no copy is without it.",
    remedy: "Begin the file with the record.",
    wrong: "# Privacy Policy",
    right: """
      ---
      version: "1.0"
      title: Privacy Policy
      nature: initial
      change: Initial version
      approvals:
        - { role: dpo, title: Data Protection Officer, date: 2019-01-03 }
      ---
      # Privacy Policy
      """)
}

extension Finding {
  static func frontMatterMissing(in file: SourceFile) -> Finding {
    Finding(
      .frontMatterMissing, "the file does not begin with a '---' line and its record",
      help: "begin it with '---', the record, and '---'", in: file, at: SourceRange(line: 1, column: 1))
  }
}
