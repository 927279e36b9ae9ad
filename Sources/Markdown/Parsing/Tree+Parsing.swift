package import Diagnostics

extension Tree {
  /// The text of a file from a line on, front matter being above it. Any bytes make a tree, which is empty if `refusal`
  /// says why; NUL and what is not UTF-8 become U+FFFD, a byte-order mark at the start is skipped.
  /// A line past the file's end is one after its last: the text is empty.
  package init(parsing file: SourceFile, fromLine: Int = 1) {
    let fromLine = min(max(fromLine, 1), file.lineCount + 1)
    self.init(empty: file, fromLine: fromLine)
    file.bytes[file.offset(ofLine: fromLine)...].withUnsafeBytes { parse($0, fromLine: fromLine) }
    if let refusal { self = Tree(empty: file, fromLine: fromLine, refusal: refusal) }
  }

  private mutating func parse(_ text: UnsafeRawBufferPointer, fromLine: Int) {
    let survey = Survey(text, fromLine: fromLine)
    refusal = survey.refusal
    guard refusal == nil else { return }
    var builder = TreeBuilder(lineOffset: fromLine - 1, byteCount: text.count)
    builder.parse(text)
    refusal = builder.tooDeepLine.map { Refusal(.tooDeep, line: $0) }
    guard refusal == nil else { return }
    nodes = builder.nodes
    storage = builder.storage
    correctHeadingEnds()
    makeTables(survey, fromLine: fromLine)
    nodes = InlinePlaces(self).nodes
    headings = findHeadings()
  }
}
