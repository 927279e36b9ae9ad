import Diagnostics

extension Tree {
  /// Every heading with its id; an id written as `{#id}` is taken out of the heading's text.
  mutating func findHeadings() -> [Heading] {
    var headings: [Heading] = []
    for index in nodes.indices {
      guard case .heading(let level) = nodes[index].kind else { continue }
      let id = takeExplicitIdentifier(of: index)
      headings.append(
        Heading(node: index, level: Int(level), id: id ?? "", isExplicit: id != nil, text: plainText(of: index)))
    }
    var identifiers = HeadingIdentifiers(explicit: headings.lazy.filter(\.isExplicit).map(\.id))
    for index in headings.indices where !headings[index].isExplicit {
      headings[index].id = identifiers.identifier(for: headings[index].text)
    }
    return headings
  }

  /// The same text with other ids for some of its headings.
  ///
  /// - Parameter ids: by the heading's node.
  package func withHeadingIdentifiers(_ ids: [Int: String]) -> Tree {
    var tree = self
    for index in headings.indices {
      if let id = ids[headings[index].node] { tree.headings[index].id = id }
    }
    return tree
  }

  /// Cuts `{#id}` off the end of a heading.
  private mutating func takeExplicitIdentifier(of heading: Int) -> String? {
    guard let last = Array(children(of: heading)).last, nodes[last].kind == .text else { return nil }
    let literal = bytes(of: nodes[last].literal)
    guard literal.last == UInt8(ascii: "}"), let brace = literal.lastIndex(of: UInt8(ascii: "{")) else { return nil }
    let mark = literal[brace...]
    guard Self.isIdentifier(mark.dropFirst(2).dropLast()), mark.dropFirst().first == UInt8(ascii: "#"),
      isWritten(mark, inLinesOf: heading)
    else { return nil }
    let text = literal[..<brace]
    let end = text.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? text.startIndex
    nodes[last].literal = nodes[last].literal.lowerBound..<Int32(end)
    return String(decoding: mark.dropFirst(2).dropLast(), as: UTF8.self)
  }

  /// `[A-Za-z0-9][A-Za-z0-9_.:-]*`
  private static func isIdentifier(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isAlphanumeric(first) else { return false }
    return bytes.allSatisfy { isAlphanumeric($0) || [0x2D, 0x2E, 0x3A, 0x5F].contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether the bytes stand in the source as such: `\{#id}` is text.
  private func isWritten(_ mark: ArraySlice<UInt8>, inLinesOf node: Int) -> Bool {
    for line in nodes[node].startLine...max(nodes[node].startLine, nodes[node].endLine) {
      let bytes = file.lineBytes(Int(line))
      guard let brace = bytes.lastIndex(of: UInt8(ascii: "{")), bytes[brace...].starts(with: mark) else { continue }
      return bytes[..<brace].reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
    }
    return false
  }
}
