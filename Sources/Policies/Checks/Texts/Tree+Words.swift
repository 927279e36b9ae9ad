import Markdown

extension Tree {
  /// Whether a node has anything to read: text or code that is not only spaces, the alternative text of an image.
  func hasWords(_ node: Int) -> Bool {
    hasWords(in: node..<Int(nodes[node].end))
  }

  /// - Parameter range: whole nodes with all their descendants.
  func hasWords(in range: Range<Int>) -> Bool {
    range.contains { index in
      switch nodes[index].kind {
      case .text, .codeSpan, .codeBlock: !isBlank(bytes(of: nodes[index].literal))
      default: false
      }
    }
  }

  func contains(_ kind: Node.Kind, in node: Int) -> Bool {
    (node..<Int(nodes[node].end)).contains { nodes[$0].kind == kind }
  }

  /// No-break and zero-width spaces are blank too.
  private func isBlank(_ literal: ArraySlice<UInt8>) -> Bool {
    guard let first = literal.first(where: { $0 > 0x20 }) else { return true }
    guard first >= 0x80 else { return false }
    return String(decoding: literal, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}
