import Diagnostics

/// Mends where links, images and raw HTML stand.
///
/// libcmark counts an inline's line and column within its block's text, from which it has taken line prefixes and
/// definitions of references; it is wrong below either, below a destination or title of two lines, and for `<…>` links.
/// What is not found where libcmark says is looked for in the block's lines, in order.
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
    if node.kind == .htmlInline { return findRawHTML(needle(node), in: range) }
    let text = index + 1 < node.end && nodes[index + 1].kind == .text ? needle(nodes[index + 1]).prefix(64) : []
    if node.kind == .link, !text.isEmpty, storage[node.url].hasSuffix(text),
      let found = file.find([UInt8(ascii: "<")] + text, in: range)
    {
      return found
    }
    let bracket = Array((node.kind == .image ? "![" : "[").utf8)
    for opener in text.isEmpty ? openers(index) : [text] {
      if let found = file.find(bracket + opener, in: range) { return found }
    }
    return node.url.isEmpty ? nil : file.find(storage[node.url].prefix(64), in: range)
  }

  /// What may stand behind the bracket of a link whose text does not start with words.
  private func openers(_ index: Int) -> [ArraySlice<UInt8>] {
    guard nodes[index].end > index + 1 else { return [ArraySlice("]".utf8)] }
    switch nodes[index + 1].kind {
    case .codeSpan: return [ArraySlice("`".utf8)]
    case .emphasis, .strong: return [ArraySlice("*".utf8), ArraySlice("_".utf8)]
    case .image: return [ArraySlice("![".utf8)]
    default: return []
    }
  }

  private func findRawHTML(_ literal: ArraySlice<UInt8>, in range: Range<Int>) -> Range<Int>? {
    file.find(literal.prefix(64), in: range).map {
      $0.lowerBound..<min($0.lowerBound + literal.count, range.upperBound)
    }
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

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ suffix: ArraySlice<UInt8>) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}

extension SourceFile {
  /// Where bytes stand first within a range of the file, without a backslash before them.
  fileprivate func find(_ needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    var start = range.lowerBound
    while let index = bytes[start..<range.upperBound].firstIndex(of: first) {
      let backslashes = bytes[range.lowerBound..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if backslashes.isMultiple(of: 2), bytes[index..<range.upperBound].starts(with: needle) {
        return index..<index + needle.count
      }
      start = index + 1
    }
    return nil
  }
}
