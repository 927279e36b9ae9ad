import Diagnostics

extension Tree {
  /// Mends where headings with a rule below end: libcmark 0.30.2 says one line too late unless the text ends there.
  mutating func correctHeadingEnds() {
    for index in nodes.indices {
      guard case .heading = nodes[index].kind, nodes[index].endLine > nodes[index].startLine + 1 else { continue }
      let line = nodes[index].endLine
      let after = Int(nodes[index].end)
      let isNextNode = after < nodes.count && nodes[after].startLine <= line
      guard isNextNode || !isRule(Int(line)) else { continue }
      nodes[index].endLine = line - 1
      nodes[index].endColumn = Int32(file.lineBytes(Int(line) - 1).count)
    }
  }

  /// Whether a line is a heading's rule of `=` or `-`, in whatever quotes.
  private func isRule(_ line: Int) -> Bool {
    let bytes = file.lineBytes(line).trimmed
    guard let mark = bytes.last, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    let prefix = bytes[..<(bytes.lastIndex { $0 != mark }.map { $0 + 1 } ?? bytes.startIndex)]
    return prefix.allSatisfy { [0x20, 0x09, UInt8(ascii: ">")].contains($0) }
  }
}
