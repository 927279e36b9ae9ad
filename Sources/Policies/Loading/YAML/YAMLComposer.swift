import Diagnostics
import Yams

/// Turns Yams' nodes into a tree with ranges, with a finding for all that a record has no use for.
struct YAMLComposer {
  static let maximalDepth = 64
  /// Values in one file, those behind an alias counted each time it is used. A file of more bytes may have as many.
  static let maximalCount = 50_000

  private let file: SourceFile
  private let source: YAMLSource
  private var count = 0
  private var limit: Int { max(Self.maximalCount, source.bytes.count) }
  private(set) var findings: [Finding] = []

  /// Why nothing more can be read; its finding is made.
  private struct Stop: Error {}

  /// - Parameter bytes: as `YAMLText` hands them over.
  init(_ bytes: ArraySlice<UInt8>, of file: SourceFile) {
    self.file = file
    source = YAMLSource(bytes)
  }

  /// The root, or nil where the text cannot be read. An empty text is an empty mapping.
  mutating func compose() -> YAMLNode? {
    if let finding = AliasCount(source.bytes).finding(in: file) {
      findings.append(finding)
      return nil
    }
    let parsed: YAMLSource.Parsed
    switch source.parse() {
    case .success(let success): parsed = success
    case .failure(.syntax(let problem)):
      findings.append(.yamlSyntax(problem, in: file))
      return nil
    case .failure(.duplicateKey(let key, let position)):
      let range = SourceRange(line: position.line, column: position.column)
      findings.append(.duplicateKey(key, in: file, at: range, first: nil))
      return nil
    }
    let empty = YAMLNode(value: .mapping([]), range: SourceRange(line: 1, column: 1))
    guard let root = parsed.root else { return empty }
    // Yams' nodes hold their anchors weakly, the parser holds them.
    let node = withExtendedLifetime(parsed.parser) { try? self.node(root, depth: 0, renamed: parsed.renamed) }
    guard let node, case .scalar(let scalar) = node.value, scalar.isNull else { return node }
    return empty
  }

  private mutating func node(
    _ node: Node, depth: Int, renamed: [SourcePosition: String]
  ) throws(Stop) -> YAMLNode {
    let start = node.mark.map(SourcePosition.init) ?? SourcePosition(line: 1, column: 1)
    let here = SourceRange(line: start.line, column: start.column)
    count += 1
    guard depth < Self.maximalDepth else { throw stop(.depth(Self.maximalDepth), here) }
    guard count <= limit else { throw stop(.count(limit), here) }
    if let anchor = node.anchor?.rawValue, !source.contains("*\(anchor)") {
      findings.append(.unusedAnchor(anchor, in: file, at: start))
    }
    switch node {
    case .scalar(let scalar):
      check(scalar.tag, here)
      let isBlock = scalar.style == .literal || scalar.style == .folded
      let range = isBlock ? here : file.rangeOfScalar(scalar.string, from: start)
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLNode(value: .scalar(YAMLNode.Scalar(text: scalar.string, isPlain: isPlain)), range: range)
    case .sequence(let sequence):
      check(sequence.tag, here)
      var items = [YAMLNode]()
      for item in sequence { items.append(try self.node(item, depth: depth + 1, renamed: renamed)) }
      return YAMLNode(value: .sequence(items), range: here)
    case .mapping(let mapping):
      check(mapping.tag, here)
      return YAMLNode(value: .mapping(try entries(mapping, depth: depth + 1, renamed: renamed)), range: here)
    case .alias:
      // Only Yams' decoder leaves aliases in place; its parser puts in what they stand for.
      return YAMLNode(value: .scalar(YAMLNode.Scalar(text: "", isPlain: true)), range: here)
    }
  }

  private mutating func entries(
    _ mapping: Node.Mapping, depth: Int, renamed: [SourcePosition: String]
  ) throws(Stop) -> [YAMLNode.Entry] {
    var entries = [YAMLNode.Entry]()
    var firsts = [String: SourceRange]()
    for (keyNode, valueNode) in mapping {
      let key = try node(keyNode, depth: depth, renamed: renamed)
      let value = try node(valueNode, depth: depth, renamed: renamed)
      guard case .scalar(let scalar) = key.value else {
        findings.append(.wrongType("a key", mustBe: "a word", not: key.sort, in: file, at: key.range))
        continue
      }
      let name = renamed[key.range.start] ?? scalar.text
      if let first = firsts[name] {
        findings.append(.duplicateKey(name, in: file, at: key.range, first: first))
      } else if name == "<<", scalar.isPlain {
        findings.append(.unsupportedYAML(.mergeKey, in: file, at: key.range))
      } else {
        firsts[name] = key.range
        entries.append(YAMLNode.Entry(key: name, keyRange: key.range, value: value))
      }
    }
    return entries
  }

  private mutating func stop(_ feature: Finding.YAMLFeature, _ range: SourceRange) -> Stop {
    findings.append(.unsupportedYAML(feature, in: file, at: range))
    return Stop()
  }

  /// A tag other than those that every text, list or mapping has.
  private mutating func check(_ tag: Tag, _ range: SourceRange) {
    let name = tag.rawValue
    guard !name.isEmpty, ![Tag.Name.str, .seq, .map].contains(where: { $0.rawValue == name }) else { return }
    findings.append(.unsupportedYAML(.tag(name), in: file, at: range))
  }
}
