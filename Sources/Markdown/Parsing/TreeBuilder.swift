import CCmark
import Glibc

/// Copies libcmark's tree into flat arrays.
struct TreeBuilder {
  private(set) var nodes: [Node] = []
  private(set) var storage: [UInt8] = []
  /// Where nodes lie deeper within one another than is allowed.
  private(set) var tooDeepLine: Int?
  /// Added to libcmark's line numbers.
  private let lineOffset: Int32
  /// The bytes of a byte-order mark on the first line, which libcmark does not count.
  private var markLength: Int32 = 0
  /// Indices of the nodes whose descendants are being added.
  private var open: [Int] = []
  /// The node added last is a text that a text after it continues.
  private var endsWithText = false

  /// - Parameter byteCount: the length of what will be parsed, to reserve memory by.
  init(lineOffset: Int, byteCount: Int) {
    self.lineOffset = Int32(clamping: lineOffset)
    nodes.reserveCapacity(byteCount / 24 + 16)
    storage.reserveCapacity(byteCount + 64)
  }

  /// Parses a text and adds its nodes; of the document's children only those that start at a line or below it.
  mutating func parse(_ text: UnsafeRawBufferPointer, fromLine: Int = 1) {
    ParserMemory.use { memory in
      guard let parser = cmark_parser_new_with_mem(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS, memory) else {
        return
      }
      defer { cmark_parser_free(parser) }
      let bytes = text.bindMemory(to: CChar.self)
      cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
      if let root = cmark_parser_finish(parser) { add(root, of: text, fromLine: fromLine) }
    }
  }

  private mutating func add(_ root: OpaquePointer, of text: UnsafeRawBufferPointer, fromLine: Int) {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { markLength = 3 }
    nodes.append(node(.document, at: root))
    open.append(0)
    var child = cmark_node_first_child(root)
    while let block = child {
      if Int(cmark_node_get_start_line(block)) >= fromLine { addSubtree(block) }
      child = cmark_node_next(block)
    }
    close()
  }

  private mutating func addSubtree(_ top: OpaquePointer) {
    var current = top
    while true {
      add(current)
      if let child = cmark_node_first_child(current) {
        open.append(nodes.count - 1)
        if open.count > Refusal.depthLimit { tooDeepLine = tooDeepLine ?? Int(nodes[nodes.count - 1].startLine) }
        current = child
        continue
      }
      while current != top, cmark_node_next(current) == nil, let parent = cmark_node_parent(current) {
        close()
        current = parent
      }
      guard current != top, let next = cmark_node_next(current) else { return }
      current = next
    }
  }

  private mutating func close() {
    nodes[open.removeLast()].end = Int32(nodes.count)
    endsWithText = false
  }

  private mutating func add(_ source: OpaquePointer) {
    let type = cmark_node_get_type(source)
    if type == CMARK_NODE_TEXT {
      addText(source)
      return
    }
    endsWithText = false
    var node = node(kind(of: source, type), at: source)
    switch type {
    case CMARK_NODE_CODE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
      node.literal = store(cmark_node_get_literal(source))
    case CMARK_NODE_CODE_BLOCK:
      node.literal = store(cmark_node_get_literal(source))
      node.title = store(cmark_node_get_fence_info(source))
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      node.url = store(cmark_node_get_url(source))
      node.title = store(cmark_node_get_title(source))
    default: break
    }
    nodes.append(node)
  }

  /// libcmark cuts a text at every character that could have been markup; here it is one node again.
  private mutating func addText(_ source: OpaquePointer) {
    let literal = store(cmark_node_get_literal(source))
    if endsWithText {
      let last = nodes.count - 1
      nodes[last].literal = nodes[last].literal.lowerBound..<literal.upperBound
      let end = self.node(.text, at: source)
      nodes[last].endLine = end.endLine
      nodes[last].endColumn = end.endColumn
      return
    }
    var node = node(.text, at: source)
    node.literal = literal
    nodes.append(node)
    endsWithText = true
  }

  private func node(_ kind: Node.Kind, at source: OpaquePointer) -> Node {
    let startLine = cmark_node_get_start_line(source)
    let endLine = cmark_node_get_end_line(source)
    return Node(
      kind: kind, end: Int32(nodes.count + 1),
      startLine: startLine + lineOffset,
      startColumn: cmark_node_get_start_column(source) + (startLine == 1 ? markLength : 0),
      endLine: endLine + lineOffset,
      endColumn: cmark_node_get_end_column(source) + (endLine == 1 ? markLength : 0),
      literal: 0..<0, url: 0..<0, title: 0..<0)
  }

  private func kind(of source: OpaquePointer, _ type: cmark_node_type) -> Node.Kind {
    switch type {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list(list(source))
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HEADING: .heading(level: UInt8(clamping: cmark_node_get_heading_level(source)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    // libcmark's custom nodes exist only where a program makes them.
    default: .paragraph
    }
  }

  private func list(_ source: OpaquePointer) -> Node.List {
    let isOrdered = cmark_node_get_list_type(source) == CMARK_ORDERED_LIST
    return Node.List(
      start: isOrdered ? Int(cmark_node_get_list_start(source)) : nil,
      isParenthesized: cmark_node_get_list_delim(source) == CMARK_PAREN_DELIM,
      isTight: cmark_node_get_list_tight(source) != 0)
  }

  private mutating func store(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
    let start = Int32(storage.count)
    guard let string else { return start..<start }
    storage.append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
    return start..<Int32(storage.count)
  }
}
