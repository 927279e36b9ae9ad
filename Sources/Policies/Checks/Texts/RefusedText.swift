package import Diagnostics
import Markdown

extension Rule {
  package static let refusedText = Rule(
    "refused-text", .error, .form,
    summary: "a text is too long, too deeply nested or too intricate to be read",
    explanation: """
      Lists, quotes and brackets within one another without end, or a text of many megabytes, are no policy but an \
      accident or an attack; to read them could take the whole machine.
      """,
    remedy: "Look at the line that is named: most often a file was joined to itself, or is no text.")
}

enum RefusedText {
  static func finding(in text: TextContext) -> Finding? {
    text.tree.refusal.map { finding($0, in: text.file) }
  }

  static func finding(_ refusal: Refusal, in file: SourceFile) -> Finding {
    let (message, help) = words(for: refusal.reason)
    return Finding(.refusedText, message, help: help, in: file, at: SourceRange(line: refusal.line, column: 1))
  }

  private static func words(for reason: Refusal.Reason) -> (message: String, help: String) {
    switch reason {
    case .tooDeep:
      (
        "more than \(Refusal.depthLimit) levels of lists, quotes or brackets are nested here",
        "write it with fewer levels"
      )
    case .tooLong:
      ("the text is longer than \(Refusal.sizeLimit / 1_000_000) MB", "split the text into documents")
    case .blankLinesInNestedLists:
      ("tens of thousands of blank lines stand in a deeply nested list", "delete the blank lines")
    case .tooManyImages:
      ("tens of thousands of '![' stand in one paragraph", "split the paragraph, or write '\\!['")
    case .tooManyMissingCells:
      ("tens of thousands of rows lack most of the cells of their wide table", "write the cells, or end the table")
    }
  }
}
