import Diagnostics

/// Mends where links, images and raw HTML stand.
///
/// libcmark counts an inline's line and column within its block's text, from which it has taken line prefixes and
/// definitions of references; it is wrong below either, below a destination or title of two lines, and for `<…>` links.
/// What is not found where libcmark says is looked for in the block's lines, in order, in one pass.
struct InlinePlaces {
  private(set) var nodes: [Node]
  private let file: SourceFile
  private let storage: [UInt8]
  /// How many inlines of a block may be missing from its lines before the search is given up.
  private static let failureLimit = 16

  init(_ tree: Tree) {
    nodes = tree.nodes
    file = tree.file
    storage = tree.storage
    for index in nodes.indices {
      switch nodes[index].kind {
      case .paragraph, .heading, .tableCell: correct(block: index)
      default: break
      }
    }
  }

  private mutating func correct(block: Int) {
    let inlines = block + 1..<Int(nodes[block].end)
    guard inlines.contains(where: { isLocated(nodes[$0].kind) }) else { return }
    if hasItsLines(block), inlines.allSatisfy({ !isLocated(nodes[$0].kind) || stands(nodes[$0]) }) { return }
    search(inlines, in: block)
  }

  private func isLocated(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .link, .image, .htmlInline: true
    default: false
    }
  }

  /// Whether the last inline is on the block's last line; if not, lines have been taken out.
  private func hasItsLines(_ block: Int) -> Bool {
    var last = block + 1
    while nodes[last].end < nodes[block].end { last = Int(nodes[last].end) }
    if case .heading = nodes[block].kind, nodes[block].endLine > nodes[block].startLine {
      return nodes[last].endLine == nodes[block].endLine - 1
    }
    return nodes[last].endLine == nodes[block].endLine
  }

  /// Whether an inline is where its place says.
  private func stands(_ node: Node) -> Bool {
    let start = offset(node.startLine, node.startColumn)
    let end = offset(node.endLine, node.endColumn)
    guard file.bytes.indices.contains(start), file.bytes.indices.contains(end), start < end else { return false }
    if node.kind == .htmlInline { return file.bytes[start...].starts(with: needle(node)) }
    switch file.bytes[start] {
    case UInt8(ascii: "["): return node.kind == .link && closes(end)
    case UInt8(ascii: "!"): return node.kind == .image && closes(end)
    case UInt8(ascii: "<"): return node.kind == .link && file.bytes[end] == UInt8(ascii: ">")
    default: return false
    }
  }

  private func closes(_ offset: Int) -> Bool {
    file.bytes[offset] == UInt8(ascii: ")") || file.bytes[offset] == UInt8(ascii: "]")
  }

  private func offset(_ line: Int32, _ column: Int32) -> Int {
    file.offset(ofLine: Int(line)) + Int(column) - 1
  }

  private mutating func search(_ inlines: Range<Int>, in block: Int) {
    let first = offset(nodes[block].startLine, nodes[block].startColumn)
    let last = file.offset(ofLine: Int(nodes[block].endLine)) + file.lineBytes(Int(nodes[block].endLine)).count
    var rest = min(first, last)..<last
    var failures = 0
    for index in inlines where isLocated(nodes[index].kind) {
      if failures < Self.failureLimit, let found = find(index, in: rest) {
        setPlace(of: index, found)
        rest = (nodes[index].kind == .htmlInline ? found.upperBound : found.lowerBound + 1)..<last
      } else {
        failures += 1
        let line = Int(nodes[block].startLine)
        setPlace(of: index, min(first, last)..<file.offset(ofLine: line) + file.lineBytes(line).count)
      }
    }
  }

  private mutating func setPlace(of index: Int, _ range: Range<Int>) {
    let line = file.line(at: range.lowerBound)
    let start = file.offset(ofLine: line)
    nodes[index].startLine = Int32(line)
    nodes[index].startColumn = Int32(range.lowerBound - start + 1)
    nodes[index].endLine = Int32(line)
    nodes[index].endColumn = Int32(range.upperBound - start)
  }

  /// The place of an inline's first bytes, or of its destination.
  private func find(_ index: Int, in range: Range<Int>) -> Range<Int>? {
    let node = nodes[index]
    if node.kind == .htmlInline {
      let literal = needle(node)
      return file.find([Array(literal.prefix(64))], in: range).map {
        $0.lowerBound..<min($0.lowerBound + literal.count, range.upperBound)
      }
    }
    guard let found = file.find(needles(index), in: range) else { return nil }
    return file.bytes[found.lowerBound] == UInt8(ascii: "]") ? found.dropFirst(2) : found
  }

  /// What a link or an image may start with, and how its destination would stand behind its text.
  private func needles(_ index: Int) -> [[UInt8]] {
    let node = nodes[index]
    let bracket = Array((node.kind == .image ? "![" : "[").utf8)
    var needles: [[UInt8]] = []
    if !node.url.isEmpty { needles.append(Array("](".utf8) + storage[node.url].prefix(64)) }
    guard node.end > index + 1 else { return needles + [bracket + Array("]".utf8)] }
    switch nodes[index + 1].kind {
    case .text:
      let text = needle(nodes[index + 1]).prefix(64)
      needles.append(bracket + text)
      if node.kind == .link, storage[node.url].suffix(text.count) == text { needles.append([UInt8(ascii: "<")] + text) }
    case .codeSpan: needles.append(bracket + Array("`".utf8))
    case .emphasis, .strong: needles += [bracket + Array("*".utf8), bracket + Array("_".utf8)]
    case .image: needles.append(bracket + Array("![".utf8))
    default: break
    }
    return needles
  }

  /// The first line of a literal.
  private func needle(_ node: Node) -> ArraySlice<UInt8> {
    storage[node.literal].prefix { $0 != 0x0A && $0 != 0x0D }
  }
}

extension [UInt8] {
  fileprivate subscript(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    self[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

extension SourceFile {
  /// Where one of several byte sequences stands first within a range of the file, without a backslash before it.
  fileprivate func find(_ needles: [[UInt8]], in range: Range<Int>) -> Range<Int>? {
    var isEscaped = false
    for index in range {
      if !isEscaped {
        for needle in needles where needle.first == bytes[index] && bytes[index..<range.upperBound].starts(with: needle)
        {
          return index..<index + needle.count
        }
      }
      isEscaped = !isEscaped && bytes[index] == UInt8(ascii: "\\")
    }
    return nil
  }
}
