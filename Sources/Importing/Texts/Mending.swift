/// Repairs what can be repaired in a text of another dialect without changing a word: `--mend`.
///
/// An anchor in a heading, or on the lines above it, becomes the heading's `{#id}`. A line that is nothing but kramdown
/// attributes is dropped; attributes after a heading are too, but for an id, which becomes `{#id}`.
enum Mending {
  /// - Parameter body: lines end in LF.
  static func mended(_ body: [UInt8]) -> [UInt8] {
    guard body[...].contains("{", ":") || body.contains(where: { $0 == UInt8(ascii: "<") }) else { return body }
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    /// Lines that hold an anchor and nothing else, or nothing at all after one, until a heading takes the anchor.
    var waiting: (id: String, lines: [UInt8])?
    for line in MarkdownLines(body) {
      let ending: [UInt8] = line.bytes.endIndex < body.count ? [0x0A] : []
      if line.isCode {
        result += (waiting?.lines ?? []) + line.bytes + ending
        waiting = nil
      } else if isAttributes(line.bytes) {
        continue
      } else if let anchor = loneAnchor(line.bytes) {
        result += waiting?.lines ?? []
        waiting = (anchor, line.bytes + ending)
      } else if let kept = waiting, isBlank(line.bytes) {
        waiting = (kept.id, kept.lines + line.bytes + ending)
      } else if isHeading(line.bytes) {
        result += heading(line.bytes, anchor: waiting?.id) + ending
        waiting = nil
      } else {
        result += (waiting?.lines ?? []) + line.bytes + ending
        waiting = nil
      }
    }
    return result + (waiting?.lines ?? [])
  }

  /// The heading without tags and attributes, with the first id that it is given at its end.
  private static func heading(_ line: ArraySlice<UInt8>, anchor: String?) -> [UInt8] {
    var ids = [anchor].compactMap(\.self)
    var text: [UInt8] = []
    var rest = line
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let found = Anchor(rest) {
        ids.append(found.id)
        rest = rest.dropFirst(found.length)
        // A space on both sides of the tag is one too many.
        if text.last == 0x20 { rest = rest.drop { $0 == 0x20 } }
      } else if rest.starts(with: "{:".utf8), let end = rest.firstIndex(of: UInt8(ascii: "}")),
        rest[(end + 1)...].allSatisfy({ $0 == 0x20 })
      {
        ids += id(in: rest[..<end])
        rest = []
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    guard text.count < line.count || !ids.isEmpty else { return Array(line) }
    while text.last == 0x20 { text.removeLast() }
    guard let id = ids.first, text.last != UInt8(ascii: "}") else { return text }
    return text + Array(" {#\(id)}".utf8)
  }

  /// The id of `{: #id .class`.
  private static func id(in attributes: ArraySlice<UInt8>) -> [String] {
    let words = String(decoding: attributes.dropFirst(2), as: UTF8.self).split(separator: " ")
    return words.filter { $0.hasPrefix("#") && Slug.make($0) == String($0.dropFirst()) }.map { String($0.dropFirst()) }
  }

  /// `{: .class }`, `{:toc}`, also within a quote or a list.
  private static func isAttributes(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard text.starts(with: "{:".utf8), let end = text.firstIndex(of: UInt8(ascii: "}")) else { return false }
    return isBlank(text[(end + 1)...])
  }

  private static func loneAnchor(_ line: ArraySlice<UInt8>) -> String? {
    let text = line.drop { $0 == 0x20 }
    guard let anchor = Anchor(text), isBlank(text.dropFirst(anchor.length)),
      text.prefix(anchor.length).contains("<", "/")
    else { return nil }
    return anchor.id
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(marks) && line.dropFirst(marks).first == 0x20
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}
