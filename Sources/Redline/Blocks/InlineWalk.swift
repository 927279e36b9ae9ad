import Markdown

/// The text of paragraphs, headings and cells, with its markup.
struct InlineWalk {
  private let tree: Tree
  private var style = Style()
  /// The styles around the present node, and where they end.
  private var open: [(end: Int32, outer: Style)] = []

  init(_ tree: Tree) {
    self.tree = tree
  }

  /// Adds the text of a node.
  mutating func add(_ node: Int, to content: inout BlockContent) {
    style = Style()
    open.removeAll(keepingCapacity: true)
    for index in node + 1..<max(node + 1, Int(tree.nodes[node].end)) {
      while let last = open.last, last.end <= Int32(index) {
        style = last.outer
        open.removeLast()
      }
      add(tree.nodes[index], at: index, to: &content)
    }
  }

  private mutating func add(_ node: Node, at index: Int, to content: inout BlockContent) {
    switch node.kind {
    case .text: content.add(tree.bytes(of: node.literal), style)
    case .codeSpan:
      var code = style
      code.marks.insert(.code)
      content.add(tree.bytes(of: node.literal), code)
    case .softBreak, .lineBreak: content.addSpace(style)
    case .htmlInline: if isLineBreak(node) { content.addSpace(style) }
    case .emphasis: push(node) { $0.marks.insert(.emphasis) }
    case .strong: push(node) { $0.marks.insert(.strong) }
    case .link: addLink(node, isImage: false, to: &content)
    case .image:
      addLink(node, isImage: true, to: &content)
      if Int(node.end) == index + 1 { content.addEmpty(style) }
    default: break
    }
  }

  private mutating func addLink(_ node: Node, isImage: Bool, to content: inout BlockContent) {
    let number = content.addLink(Style.Link(url: node.url, title: node.title))
    push(node) {
      $0.link = number
      if isImage { $0.marks.insert(.image) }
    }
  }

  private mutating func push(_ node: Node, _ change: (inout Style) -> Void) {
    open.append((node.end, style))
    change(&style)
  }

  /// `<br>`, in any case and closing.
  private func isLineBreak(_ node: Node) -> Bool {
    let bytes = tree.bytes(of: node.literal)
    return bytes.count < 8 && bytes.dropFirst().prefix(2).elementsEqual([0x62, 0x72]) { $0 | 0x20 == $1 }
  }
}
