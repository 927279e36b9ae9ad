package import Diagnostics
import Markdown

extension Rule {
  package static let refusedText = Rule(
    "refused-text", .error, .form,
    summary: "a text is too long or too deeply nested to be read",
    explanation: """
      Lists, quotes and brackets within one another without end, or a text of many megabytes, are no policy but an \
      accident or an attack; to read them could take the whole machine.
      """,
    remedy: "Look at the line that is named: most often a file was joined to itself, or is no text.")
}

enum RefusedText {
  static func finding(in text: TextContext) -> Finding? {
    guard let refusal = text.tree.refusal else { return nil }
    let message =
      switch refusal.reason {
      case .tooDeep: "more than \(Refusal.depthLimit) levels of lists, quotes or brackets are nested here"
      case .tooLong: "the text is longer than \(Refusal.sizeLimit / 1_000_000) MB"
      }
    return text.finding(
      .refusedText, message,
      help: refusal.reason == .tooDeep ? "write it with fewer levels" : "split the text into documents",
      at: SourceRange(line: refusal.line, column: 1))
  }
}
