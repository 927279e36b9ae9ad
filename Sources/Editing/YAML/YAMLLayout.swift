import Diagnostics
import Policies

/// Where the entries of a YAML file's outermost mapping stand, in bytes.
struct YAMLLayout {
  struct Entry {
    var key: String
    /// The offset of the key's line.
    var start: Int
    /// The offset after the colon.
    var colonEnd: Int
    /// Of the value without what stands before it (anchor, tag) and after it (comment); nil where there is none.
    var value: Range<Int>?
    /// The offset after its last byte that is neither a comment of what follows nor a line break.
    var end: Int
    var node: YAMLNode
  }

  let entries: [Entry]
  /// Where the mapping ends: at the end of the text, or at a line `---` or `...`.
  let end: Int

  /// Nil where the outermost value is no mapping of one entry a line.
  init?(of bytes: [UInt8], _ root: YAMLNode) {
    guard case .mapping(let nodes) = root.value else { return nil }
    let file = SourceFile(path: "", bytes: bytes)
    let starts = nodes.map { YAMLBytes.startOfLine(bytes, at: file.offset(of: $0.keyRange.start)) }
    guard zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }), nodes.allSatisfy({ $0.keyRange.start.column == 1 })
    else { return nil }
    let end = Self.end(of: bytes, from: starts.last ?? 0)
    self.end = end
    var entries: [Entry] = []
    for (index, node) in nodes.enumerated() {
      let bound = index + 1 < starts.count ? starts[index + 1] : end
      guard let entry = Self.entry(node, in: file, start: starts[index], bound: bound) else { return nil }
      entries.append(entry)
    }
    self.entries = entries
  }

  subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  private static func entry(_ node: YAMLNode.Entry, in file: SourceFile, start: Int, bound: Int) -> Entry? {
    let bytes = file.bytes
    let first = bytes[start]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let keyEnd = isQuoted ? YAMLBytes.endOfQuoted(bytes, at: start) : start + node.key.utf8.count
    guard keyEnd < bound, isQuoted || bytes[start...].starts(with: node.key.utf8) else { return nil }
    let colon = YAMLBytes.skipBlanks(bytes, from: keyEnd)
    guard colon < bound, bytes[colon] == UInt8(ascii: ":") else { return nil }
    var entry = Entry(
      key: node.key, start: start, colonEnd: colon + 1, value: nil,
      end: YAMLBytes.contentEnd(bytes, from: start, to: bound, indentation: 0), node: node.value)
    entry.value = value(of: entry, in: file)
    return entry
  }

  private static func value(of entry: Entry, in file: SourceFile) -> Range<Int>? {
    let bytes = file.bytes
    if case .scalar(let scalar) = entry.node.value, scalar.isNull, scalar.text.isEmpty { return nil }
    var start = YAMLBytes.skipBlanks(bytes, from: entry.colonEnd)
    while start < entry.end, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      start = bytes[start...].firstIndex(where: YAMLBytes.isBlank) ?? bytes.count
      start = YAMLBytes.skipBlanks(bytes, from: start)
    }
    if start >= entry.end || YAMLBytes.isBreak(bytes[start]) || bytes[start] == UInt8(ascii: "#") {
      // A list's first dash stands before its mark; its line is what counts.
      let offset = YAMLBytes.startOfLine(bytes, at: file.offset(of: entry.node.range.start))
      start = max(offset, YAMLBytes.startOfNextLine(bytes, at: entry.colonEnd))
      start = YAMLBytes.skipBlanks(bytes, from: start)
    }
    guard start < entry.end else { return nil }
    return start..<endOfValue(at: start, in: bytes, entry)
  }

  private static func endOfValue(at start: Int, in bytes: [UInt8], _ entry: Entry) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return YAMLBytes.endOfQuoted(bytes, at: start)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return FlowCollection(in: bytes, at: start).map { $0.close + 1 } ?? entry.end
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return entry.end
    default:
      guard case .scalar = entry.node.value else { return entry.end }
      return endOfPlain(at: start, in: bytes, to: entry.end)
    }
  }

  /// A plain text ends before a comment, or with the last of its lines.
  private static func endOfPlain(at start: Int, in bytes: [UInt8], to end: Int) -> Int {
    let comment = (start..<end).first { bytes[$0] == UInt8(ascii: "#") && YAMLBytes.isBlank(bytes[$0 - 1]) } ?? end
    return bytes[start..<comment].lastIndex { !YAMLBytes.isBlank($0) }.map { $0 + 1 } ?? comment
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var line = start
    while line < bytes.count {
      let text = bytes[line..<YAMLBytes.endOfLine(bytes, at: line)]
      if line > start, text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) { return line }
      line = YAMLBytes.startOfNextLine(bytes, at: line)
    }
    return bytes.count
  }
}
