import Diagnostics
import Markdown

/// Repairs what can be repaired in a text of another dialect without changing a word: `--mend`.
///
/// An anchor in a heading, or on the lines above it, becomes the heading's `{#id}`. A line that is nothing but kramdown
/// attributes is dropped; attributes after a heading are too. The id in those of a heading becomes its `{#id}`.
struct Mending {
  private var result: [UInt8] = []
  /// Lines that hold an anchor and nothing else, or nothing at all after one, until a heading takes the anchor.
  private var waiting: (id: String, lines: [UInt8])?
  /// Where in the result the heading begins that the line before was.
  private var headingStart: Int?

  /// - Parameter body: lines end in LF.
  static func mended(_ body: [UInt8]) -> [UInt8] {
    guard body[...].contains("{", ":") || body.contains(where: { $0 == UInt8(ascii: "<") }) else { return body }
    let tree = Tree(parsing: SourceFile(path: "", bytes: body))
    guard tree.refusal == nil else { return body }
    let code = tree.nodes.filter { $0.kind == .codeBlock }.map { Int($0.startLine)...Int($0.endLine) }
    var next = 0
    var mending = Mending()
    mending.result.reserveCapacity(body.count)
    for line in MarkdownLines(body) {
      while next < code.count, code[next].upperBound < line.number { next += 1 }
      let isCode = next < code.count && code[next].contains(line.number)
      let ending: [UInt8] = line.bytes.endIndex < body.count ? [0x0A] : []
      mending.take(line.bytes, ending, isCode: isCode)
    }
    mending.release()
    return mending.result
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ ending: [UInt8], isCode: Bool) {
    let above = headingStart
    headingStart = nil
    if isCode {
      release()
      result += line + ending
    } else if Self.isAttributes(line) {
      if let above, let id = Self.id(in: line).first {
        let heading = Self.heading(result[above...].dropLast(), anchor: id)
        result.replaceSubrange(above..., with: heading + [0x0A])
      }
      headingStart = above
    } else if let anchor = Self.loneAnchor(line) {
      release()
      waiting = (anchor, line + ending)
    } else if let kept = waiting, Self.isBlank(line) {
      waiting = (kept.id, kept.lines + line + ending)
    } else if Self.isHeading(line) {
      headingStart = result.count
      result += Self.heading(line, anchor: waiting?.id) + ending
      waiting = nil
    } else {
      release()
      result += line + ending
    }
  }

  /// No heading takes the anchor.
  private mutating func release() {
    result += waiting?.lines ?? []
    waiting = nil
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
      } else if byte == UInt8(ascii: "`") {
        let code = codeSpan(rest)
        text += code
        rest = rest[code.endIndex...]
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
    // Marks that close a heading are text where something follows them.
    let marks = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if text.dropLast(marks).last == 0x20 { text.removeLast(marks) }
    while text.last == 0x20 { text.removeLast() }
    return text + Array(" {#\(id)}".utf8)
  }

  /// The code span that the bytes begin with; the backticks where none does.
  private static func codeSpan(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let marks = text.prefix { $0 == UInt8(ascii: "`") }
    var rest = text[marks.endIndex...]
    while let start = rest.firstIndex(of: UInt8(ascii: "`")) {
      let end = rest[start...].prefix { $0 == UInt8(ascii: "`") }.endIndex
      if end - start == marks.count { return text[..<end] }
      rest = rest[end...]
    }
    return marks
  }

  /// The id of `{: #id .class }`.
  private static func id(in attributes: ArraySlice<UInt8>) -> [String] {
    let words = attributes.drop { $0 == 0x20 || $0 == 0x09 }.dropFirst(2).split {
      $0 <= 0x20 || $0 == UInt8(ascii: "}")
    }
    return words.filter { $0.first == UInt8(ascii: "#") }.map { String(decoding: $0.dropFirst(), as: UTF8.self) }
      .filter(Anchor.isIdentifier)
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
