extension Tree {
  /// The indices of a node's children, in order.
  package func children(of node: Int) -> some Sequence<Int> {
    let end = nodes[node].end
    return sequence(state: Int32(node + 1)) { child in
      guard child < end else { return nil }
      defer { child = nodes[Int(child)].end }
      return Int(child)
    }
  }

  /// The bytes of a literal, URL or title.
  package func bytes(of range: Range<Int32>) -> ArraySlice<UInt8> {
    storage[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// A literal, URL or title as a string.
  package func string(of range: Range<Int32>) -> String {
    String(decoding: bytes(of: range), as: UTF8.self)
  }

  /// The words of a node without markup; of several blocks, with a space between them. Raw HTML has none.
  package func plainText(of node: Int) -> String {
    String(decoding: plainTextBytes(of: node), as: UTF8.self)
  }

  /// `plainText(of:)` as UTF-8.
  package func plainTextBytes(of node: Int) -> [UInt8] {
    plainTextBytes(of: node..<Int(nodes[node].end))
  }

  /// The words of some nodes, such as the blocks below one heading.
  package func plainTextBytes(of nodes: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    for index in nodes {
      switch self.nodes[index].kind {
      case .text, .codeSpan: text += bytes(of: self.nodes[index].literal)
      case .softBreak, .lineBreak: text.append(0x20)
      case .codeBlock:
        if let last = text.last, last != 0x20 { text.append(0x20) }
        text += bytes(of: self.nodes[index].literal)
      case .paragraph, .heading, .tableCell:
        if let last = text.last, last != 0x20 { text.append(0x20) }
      default: break
      }
    }
    return text
  }
}
