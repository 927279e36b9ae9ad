package import Diagnostics

/// A text as a flat tree: its nodes in document order (preorder), so that every walk is a loop and no nesting,
/// however deep, can exhaust a stack. `nodes[0]` is the document.
package struct Tree: Sendable {
  /// The whole file the text stands in, front matter included.
  package let file: SourceFile
  package internal(set) var nodes: [Node]
  /// The bytes (UTF-8) that nodes' literals, URLs and titles are ranges of.
  package internal(set) var storage: [UInt8]
  /// Every heading, in order, with its id.
  package internal(set) var headings: [Heading]
  /// Why the text was not parsed, if it was not; the tree is empty then.
  package internal(set) var refusal: Refusal?

  /// A text without content that starts at a line of a file.
  init(empty file: SourceFile, fromLine: Int, refusal: Refusal? = nil) {
    self.file = file
    self.nodes = [Node(.document, line: fromLine)]
    self.storage = []
    self.headings = []
    self.refusal = refusal
  }
}
