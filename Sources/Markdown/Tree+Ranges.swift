package import Diagnostics

extension Tree {
  /// Where a node stands in the file, as far as its first line goes. Of an inline that is not where libcmark says it is
  /// (see `InlinePlaces`), the first line of its block.
  package func range(of index: Int) -> SourceRange {
    let node = nodes[index]
    if isPlaced(node) { return firstLine(of: node) }
    let block = nodes[..<index].lastIndex { $0.end > index && isBlock($0.kind) } ?? 0
    return firstLine(of: nodes[block])
  }

  private func firstLine(of node: Node) -> SourceRange {
    let line = Int(node.startLine)
    let last = node.endLine == node.startLine ? Int(node.endColumn) : file.lineBytes(line).count
    return SourceRange(
      file.position(line: line, byteColumn: Int(node.startColumn)), file.position(line: line, byteColumn: last + 1))
  }

  private func isPlaced(_ node: Node) -> Bool {
    let start = file.offset(ofLine: Int(node.startLine)) + Int(node.startColumn) - 1
    guard node.startLine > 0, file.bytes.indices.contains(start) else { return isBlock(node.kind) }
    switch node.kind {
    case .text, .codeSpan: return file.bytes[start...].starts(with: bytes(of: node.literal).prefix(32))
    case .emphasis, .strong: return file.bytes[start] == UInt8(ascii: "*") || file.bytes[start] == UInt8(ascii: "_")
    case .softBreak, .lineBreak: return false
    default: return true
    }
  }

  private func isBlock(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .codeSpan, .htmlInline, .emphasis, .strong, .link, .image: false
    default: true
    }
  }
}
