package import Diagnostics
import Markdown

extension Rule {
  package static let emptyText = Rule(
    "empty-text", .error, .text,
    summary: "a text says nothing",
    explanation: "Below the record there is nothing, or nothing but the title: the page would have no text.",
    remedy: "Write the text, or delete the file.")
}

enum EmptyText {
  static func finding(in text: TextContext) -> Finding? {
    let tree = text.tree
    guard text.isRead else { return nil }
    let start = tree.titleHeading(text.title).map { Int(tree.nodes[$0].end) } ?? 1
    guard start == tree.nodes.count else { return nil }
    let line = min(Int(tree.nodes[start - 1].startLine), text.file.lineCount)
    return text.finding(
      .emptyText, "the text is empty", help: "write it below the record, or delete the file",
      at: SourceRange(line: line, column: 1))
  }
}
