extension HTMLRenderer {
  /// The words of an HTML block, a paragraph a line.
  mutating func writeWords(ofBlock node: Node) {
    guard options.showsWordsOfHTML else { return }
    for line in HTMLWords(of: tree.bytes(of: node.literal)).lines {
      startLine()
      write("<p>")
      writeReferences(line[...])
      write("</p>\n")
    }
  }

  /// A line break as one; a superior or inferior letter or figure, without which "10²" would be "102". Of any other tag
  /// nothing.
  mutating func writeTag(_ index: Int) {
    guard options.showsWordsOfHTML else { return }
    if let end = raised[index] {
      raised[index] = nil
      return write(end)
    }
    switch Self.element(tree.bytes(of: tree.nodes[index].literal)) {
    case "br": write("<br />\n")
    case "sup": raise(index, "<sup>", "</sup>")
    case "sub": raise(index, "<sub>", "</sub>")
    default: break
    }
  }

  /// How many nodes a raised stretch may have.
  private static let longest = 16

  /// Writes the tag that opens an element if the one that closes it comes soon, in the same node.
  private mutating func raise(_ index: Int, _ start: StaticString, _ end: StaticString) {
    let limit = min(open.last.map { Int(tree.nodes[$0].end) } ?? tree.nodes.count, index + Self.longest)
    var next = index + 1
    while next < limit {
      let node = tree.nodes[next]
      if node.kind == .htmlInline {
        guard tree.bytes(of: node.literal).elementsEqual(bytes(of: end)) else { return }
        raised[next] = end
        return write(start)
      }
      next = Int(node.end)
    }
  }

  private func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The name of a tag without attributes that begins an element: `<br>`, `<br/>`, `<sup>`.
  private static func element(_ tag: ArraySlice<UInt8>) -> String {
    let inner = tag.dropFirst().dropLast().drop { $0 <= 0x20 }
    let name = inner.prefix { ($0 | 0x20) &- 0x61 < 26 }
    guard inner[name.endIndex...].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "/") }) else { return "" }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Text with references to characters, which stay where they are numbers or have one of the common names.
  private mutating func writeReferences(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      HTMLEscaping.append(text: rest[..<start], to: &html)
      rest = rest[start...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") }
      if rest[name.endIndex...].first == UInt8(ascii: ";"), Self.isReference(name) {
        html += rest[...name.endIndex]
        rest = rest[(name.endIndex + 1)...]
      } else {
        HTMLEscaping.append(text: rest.prefix(1), to: &html)
        rest.removeFirst()
      }
    }
    HTMLEscaping.append(text: rest, to: &html)
  }

  private static func isReference(_ name: ArraySlice<UInt8>) -> Bool {
    let names = [
      "amp", "lt", "gt", "quot", "apos", "nbsp", "copy", "reg", "trade", "mdash", "ndash", "rsquo", "lsquo", "rdquo",
      "ldquo", "hellip", "bull", "middot", "sect", "para", "euro", "pound", "deg", "times", "laquo", "raquo",
    ]
    guard name.first == UInt8(ascii: "#") else { return names.contains(String(decoding: name, as: UTF8.self)) }
    // Numbers that are characters people read: from U+00A0 on, and ASCII that needs no escape elsewhere.
    guard let number = Int(String(decoding: name.dropFirst(), as: UTF8.self)) else { return false }
    return (0x20...0x7E).contains(number) || ((0xA0...0xFFFD).contains(number) && !(0xD800...0xDFFF).contains(number))
  }
}
