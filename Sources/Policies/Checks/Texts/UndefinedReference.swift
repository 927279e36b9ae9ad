package import Diagnostics
import Glibc
import Markdown

extension Rule {
  package static let undefinedReference = Rule(
    "undefined-reference", .error, .text,
    summary: "a reference link has no definition, or its definition no destination",
    explanation: """
      Without a definition, '[label]: address', the brackets of '[text][label]' are shown as they stand, and there is \
      no link (CommonMark 0.30, section 6.3).
      """,
    remedy: """
      Write the definition on a line of its own, or the address after the text: '[text](address)'. Put a backslash \
      before brackets that are meant as such.
      """,
    wrong: """
      See our [privacy policy][policy].

      [privacy]: /privacy-policy/
      """,
    right: """
      See our [privacy policy][policy].

      [policy]: /privacy-policy/
      """)
}

struct UndefinedReference {
  private let text: TextContext
  private var findings: [Finding] = []
  /// How often a line was searched, which takes time.
  private var searches = 0
  /// The line searched last, and after how many of its bytes to go on.
  private var line = 0
  private var offset = 0

  static func findings(in text: TextContext) -> [Finding] {
    // Few texts have such brackets at all.
    guard text.tree.storage.withUnsafeBytes({ $0.offset(of: "][") ?? $0.offset(of: "]:") }) != nil else { return [] }
    var check = UndefinedReference(text: text)
    for index in text.tree.nodes.indices where text.tree.nodes[index].kind == .text { check.look(at: index) }
    return check.findings
  }

  private init(text: TextContext) {
    self.text = text
  }

  private mutating func look(at node: Int) {
    let literal = text.tree.bytes(of: text.tree.nodes[node].literal)
    if let label = Self.emptyDefinition(literal), let range = range(of: literal, at: node) {
      findings.append(
        text.finding(
          .undefinedReference, "the definition of \(quoted(label)) has no destination",
          help: "write the address after the colon", at: range))
    }
    for label in Self.references(literal) {
      guard var range = range(of: "][\(label)]".utf8, at: node) else { continue }
      range.start.column += 1
      findings.append(
        text.finding(
          .undefinedReference, "the label \(quoted(label)) is not defined, so that its link is none",
          help: "write '[\(label)]: ' and the address on a line of its own, or put a backslash before the brackets",
          at: range))
    }
  }

  /// Where the bytes stand as such in a text's line; nil where they are escaped.
  private mutating func range(of mark: some Collection<UInt8>, at node: Int) -> SourceRange? {
    guard searches < FindingList.limit * 2 else { return nil }
    searches += 1
    let number = Int(text.tree.nodes[node].startLine)
    if number != line { (line, offset) = (number, 0) }
    let bytes = text.file.lineBytes(number).dropFirst(offset)
    guard let found = bytes.withUnsafeBytes({ $0.offset(of: mark) }) else { return nil }
    let start = offset + found
    offset = start + mark.count
    guard found == 0 || bytes[bytes.startIndex + found - 1] != UInt8(ascii: "\\") else { return nil }
    return SourceRange(
      text.file.position(line: number, byteColumn: start + 1),
      text.file.position(line: number, byteColumn: offset + 1))
  }

  /// The label of `[label]:` where nothing else stands in the text.
  private static func emptyDefinition(_ literal: ArraySlice<UInt8>) -> String? {
    guard literal.first == UInt8(ascii: "["), literal.suffix(2).elementsEqual("]:".utf8) else { return nil }
    return label(literal.dropFirst().dropLast(2))
  }

  /// The labels of `][label]`.
  private static func references(_ literal: ArraySlice<UInt8>) -> [String] {
    var labels: [String] = []
    var rest = literal
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      let isReference = open > literal.startIndex && literal[open - 1] == UInt8(ascii: "]")
      rest = rest[(open + 1)...]
      guard isReference, let close = rest.firstIndex(of: UInt8(ascii: "]")) else { continue }
      if let label = label(rest[..<close]) { labels.append(label) }
    }
    return labels
  }

  /// What may be a label: not a number, which would be a note's, and without brackets.
  private static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(where: { $0 > 0x40 }), !bytes.contains(where: { $0 == 0x5B || $0 == 0x5D }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func offset(of mark: StaticString) -> Int? {
    offset(of: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  /// Where the bytes of a mark, which has some, stand first.
  fileprivate func offset(of mark: some Collection<UInt8>) -> Int? {
    guard let first = mark.first, let start = baseAddress else { return nil }
    var from = 0
    while from < count, let found = memchr(start + from, Int32(first), count - from) {
      let offset = UnsafeRawPointer(found) - start
      if self[offset...].starts(with: mark) { return offset }
      from = offset + 1
    }
    return nil
  }
}
