package import Diagnostics

extension Rule {
  package static let fileTooLarge = Rule(
    "file-too-large", .error, .form,
    summary: "a file is larger than any record or text can be",
    explanation: """
      Codicil reads records of up to 1 MB (front matter: 64 KB) and texts of up to 64 MB. What is larger is no policy \
      document, most often a file of another program.
      """,
    remedy: "Move the file to files/ if a text links to it, or delete it.")
}

extension Finding {
  static func fileTooLarge(_ path: String, limit: Int) -> Finding {
    Finding(
      .fileTooLarge, "the file is larger than \(limit >> 20) MB", help: "check that it is what its name says",
      path: path)
  }
}
