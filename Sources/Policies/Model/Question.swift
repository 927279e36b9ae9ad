package import Markdown

/// A heading that asks, and what stands below it as the answer.
package struct Question: Hashable, Sendable {
  /// The heading's id.
  package var id: String
  /// The heading's words.
  package var text: String
  /// The heading's index in `Tree.nodes`.
  package var heading: Int
  /// Whole nodes of the tree, from below the heading to the next of its level or above; empty where none stand there.
  package var answer: Range<Int>

  /// The questions of a text, in order. In a document of kind faq every heading without headings below it is one;
  /// elsewhere a heading that ends in a question mark is. The page's title, headings without text, and headings in
  /// quotes and lists are none.
  package static func all(in tree: Tree, kind: Kind, title: String) -> [Question] {
    let titleHeading = tree.titleHeading(title)
    let topLevel = Set(tree.children(of: 0).filter { $0 != titleHeading && tree.isHeading($0) })
    let headings = tree.headings.filter { topLevel.contains($0.node) }
    var questions: [Question] = []
    for (index, heading) in headings.enumerated() {
      let next = index + 1 < headings.count ? headings[index + 1] : nil
      let isLast = next.map { $0.level <= heading.level } ?? true
      guard kind == .faq ? isLast : endsInQuestionMark(heading.text), tree.hasWords(heading.node) else { continue }
      let end = headings[(index + 1)...].first { $0.level <= heading.level }?.node ?? tree.nodes.count
      questions.append(
        Question(
          id: heading.id, text: heading.text, heading: heading.node,
          answer: Int(tree.nodes[heading.node].end)..<end))
    }
    return questions
  }

  /// Also the question marks of Arabic, Armenian, Greek and the full-width one.
  private static func endsInQuestionMark(_ text: String) -> Bool {
    let last = text.unicodeScalars.last { !$0.properties.isWhitespace }
    return last.map { ["?", "\u{061F}", "\u{055E}", "\u{037E}", "\u{FF1F}"].contains($0) } ?? false
  }
}

extension Tree {
  fileprivate func isHeading(_ node: Int) -> Bool {
    if case .heading = nodes[node].kind { true } else { false }
  }
}
