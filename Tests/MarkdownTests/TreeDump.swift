import Markdown

extension Tree {
  /// Every node on a line of its own, indented by its depth: kind, place, literal, URL and title.
  var dump: String {
    var lines: [String] = []
    var ends: [Int32] = []
    for (index, node) in nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      var line =
        String(repeating: "  ", count: ends.count)
        + "\(node.kind)"
        .replacing("Markdown.Node.", with: "")
      line += " \(node.startLine):\(node.startColumn)-\(node.endLine):\(node.endColumn)"
      for range in [node.literal, node.url, node.title] where !range.isEmpty {
        line += " \(string(of: range).debugDescription)"
      }
      lines.append(line)
      ends.append(node.end)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
