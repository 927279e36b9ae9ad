import Diagnostics
import Glibc
import Markdown

/// What other programs read in Markdown and CommonMark does not.
package enum Dialect: String, Hashable, Sendable, CaseIterable, Comparable {
  case liquid = "Liquid or Mustache tags"
  case attributes = "kramdown attributes"
  case letteredList = "lettered lists"
  case footnote = "footnotes"
  case inlineAnchor = "inline anchors"
  case rawHTML = "raw HTML"
  case headerlessMatter = "a front matter without its first line"

  package static func < (left: Dialect, right: Dialect) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }

  /// What of it a text has, with the line of the first place.
  ///
  /// - Parameter tree: of the text, from its first line on.
  static func found(in body: [UInt8], _ tree: Tree) -> [Dialect: Int] {
    var found = html(in: tree)
    func note(_ dialect: Dialect, _ line: Int) { found[dialect] = min(found[dialect] ?? line, line) }
    var letter: UInt8?
    var looksLikeMatter = true
    for line in MarkdownLines(body) where !line.isCode {
      let bytes = line.bytes
      if bytes.contains("{", "%") || bytes.contains("{", "{") { note(.liquid, line.number) }
      if bytes.contains("{", ":") { note(.attributes, line.number) }
      if bytes.contains("[", "^") { note(.footnote, line.number) }
      let item = itemLetter(bytes)
      if let item, let before = letter, item == before + 1 { note(.letteredList, line.number) }
      letter = item ?? (bytes.allSatisfy { $0 == 0x20 } ? letter : nil)
      if line.number > 1, looksLikeMatter, bytes.elementsEqual("---".utf8) { note(.headerlessMatter, 1) }
      looksLikeMatter =
        looksLikeMatter && line.number < 100
        && MatterBlock.entry(String(decoding: bytes.prefix(200), as: UTF8.self)[...], ":") != nil
    }
    return found
  }

  private static func html(in tree: Tree) -> [Dialect: Int] {
    var found: [Dialect: Int] = [:]
    for node in tree.nodes where node.kind == .htmlBlock || node.kind == .htmlInline {
      let html = tree.bytes(of: node.literal)
      guard !html.starts(with: "<!--".utf8), !html.starts(with: "</".utf8) else { continue }
      let dialect = Anchor(html) == nil ? Dialect.rawHTML : .inlineAnchor
      found[dialect] = min(found[dialect] ?? .max, Int(node.startLine))
    }
    return found
  }

  /// The letter of `a. text`, `(b) text` or `c) text`.
  private static func itemLetter(_ line: ArraySlice<UInt8>) -> UInt8? {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == UInt8(ascii: "(") { rest = rest.dropFirst() }
    guard let letter = rest.popFirst(), (0x61...0x7A).contains(letter | 0x20), let mark = rest.popFirst(),
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), rest.first == 0x20
    else { return nil }
    return letter
  }
}

extension ArraySlice<UInt8> {
  /// Whether two bytes stand somewhere one after the other. Every line of every text is asked.
  func contains(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count, let start = bytes.baseAddress,
        let found = memchr(start + offset, Int32(first.value), bytes.count - offset)
      {
        offset = UnsafeRawPointer(found) - start + 1
        if offset < bytes.count, bytes[offset] == UInt8(truncatingIfNeeded: second.value) { return true }
      }
      return false
    }
  }
}
