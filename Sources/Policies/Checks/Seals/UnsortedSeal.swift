package import Diagnostics

extension Rule {
  package static let unsortedSeal = Rule(
    "unsorted-seal", .warning, .form,
    summary: "the lines of revisions.lock are not sorted by path",
    explanation: """
      Sorted lines have one order, so that two branches that seal different documents merge by themselves, and a review \
      shows each new seal beside those of its document. A merge that keeps both sides may put them in another order.
      """,
    remedy: "Move the line to its place; the next command that seals something does so too.")
}

extension Finding {
  static func unsortedSeal(_ path: String, after last: String, in file: SourceFile, line: Int) -> Finding {
    Finding(
      .unsortedSeal, "\(quoted(path)) stands after \(quoted(last))",
      help: "move this line above that of \(quoted(last))",
      in: file, at: SealLine.pathRange(line: line, in: file))
  }
}
