import Diagnostics

/// Turns libyaml's events into a tree, with a finding for all that a record has no use for: aliases, which can make a
/// small file stand for an endless one, anchors, tags, deep nesting, duplicate keys.
struct YAMLComposer {
  static let maximalDepth = 32

  private let file: SourceFile
  private let parser: YAMLParser
  private(set) var findings: [Finding] = []

  /// Why nothing more can be read; its finding is made.
  private struct Stop: Error {}

  init(_ bytes: ArraySlice<UInt8>, of file: SourceFile) {
    self.file = file
    parser = YAMLParser(bytes)
  }

  /// The root, or nil where the text cannot be read.
  mutating func compose() -> YAMLNode? {
    do throws(Stop) {
      _ = try next()
      guard case .documentStart = try next().kind else {
        return YAMLNode(value: .mapping([]), range: SourceRange(line: 1, column: 1))
      }
      let root = try node(try next(), depth: 0)
      _ = try next()
      let after = try next()
      if case .documentStart = after.kind {
        findings.append(.unsupportedYAML(.secondDocument, in: file, at: after.range))
      }
      guard case .scalar(let scalar) = root.value, scalar.isNull else { return root }
      return YAMLNode(value: .mapping([]), range: root.range)
    } catch {
      return nil
    }
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do throws(YAMLProblem) {
      return try parser.next()
    } catch {
      findings.append(.yamlSyntax(error, in: file))
      throw Stop()
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    guard depth < Self.maximalDepth else {
      findings.append(.unsupportedYAML(.depth(Self.maximalDepth), in: file, at: event.range))
      throw Stop()
    }
    if let anchor = event.anchor { findings.append(.unsupportedYAML(.anchor(anchor), in: file, at: event.range)) }
    if let tag = event.tag { findings.append(.unsupportedYAML(.tag(tag), in: file, at: event.range)) }
    switch event.kind {
    case .scalar(let text, let style):
      let start = event.range.start
      let range = style == .block ? SourceRange(line: start.line, column: start.column) : event.range
      return YAMLNode(value: .scalar(YAMLNode.Scalar(text: text, isPlain: style == .plain)), range: range)
    case .alias(let name):
      findings.append(.unsupportedYAML(.alias(name), in: file, at: event.range))
      // Quoted, so that it does not count as nothing: it has its finding.
      return YAMLNode(value: .scalar(YAMLNode.Scalar(text: "*\(name)", isPlain: false)), range: event.range)
    case .sequenceStart:
      return try sequence(event, depth: depth)
    default:
      return try mapping(event, depth: depth)
    }
  }

  private mutating func sequence(_ start: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    var items = [YAMLNode]()
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return YAMLNode(value: .sequence(items), range: range(from: start, to: event))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(_ start: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    var entries = [YAMLNode.Entry]()
    var firsts = [String: SourceRange]()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return YAMLNode(value: .mapping(entries), range: range(from: start, to: event))
      }
      let key = try node(event, depth: depth + 1)
      let value = try node(try next(), depth: depth + 1)
      guard case .scalar(let scalar) = key.value else {
        findings.append(.wrongType("a key", mustBe: "a word", not: key.sort, in: file, at: key.range))
        continue
      }
      if let first = firsts[scalar.text] {
        findings.append(.duplicateKey(scalar.text, in: file, at: key.range, first: first))
        continue
      }
      firsts[scalar.text] = key.range
      entries.append(YAMLNode.Entry(key: scalar.text, keyRange: key.range, value: value))
    }
  }

  /// The whole of a collection in brackets on one line; otherwise its first character, since a block collection ends
  /// where the next thing begins.
  private func range(from start: YAMLEvent, to end: YAMLEvent) -> SourceRange {
    let first = start.range.start
    let isInBrackets = start.range.end != first
    guard isInBrackets, end.range.end.line == first.line else {
      return SourceRange(line: first.line, column: first.column)
    }
    return SourceRange(first, end.range.end)
  }
}
