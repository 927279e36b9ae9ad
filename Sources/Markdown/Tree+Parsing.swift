import CCmark
package import Diagnostics

extension Tree {
  /// The text of a file from a line on, front matter being above it. Any bytes make a tree: NUL and what is not UTF-8
  /// become U+FFFD, a byte-order mark at the start is skipped.
  package init(parsing file: SourceFile, fromLine: Int = 1) {
    self.init(empty: file, fromLine: fromLine)
    let text = file.bytes[file.offset(ofLine: fromLine)...]
    var builder = TreeBuilder(lineOffset: fromLine - 1, byteCount: text.count)
    text.withUnsafeBytes { builder.parse($0) }
    nodes = builder.nodes
    storage = builder.storage
    headings = findHeadings()
  }
}
