@testable import Policies

/// A schema as an editor reads it: as much of JSON Schema draft-07 as the tool's schemas use.
final class EditorSchema: Decodable {
  private let type: OneOrMore?
  private let pattern: String?
  private let words: [String?]?
  private let items: EditorSchema?
  private let properties: [String: EditorSchema]?
  private let required: [String]?
  private let propertyNames: EditorSchema?
  private let additionalProperties: Others?
  private let anyOf: [EditorSchema]?

  private enum CodingKeys: String, CodingKey {
    case type, pattern, items, properties, required, propertyNames, additionalProperties, anyOf
    case words = "enum"
  }

  private struct OneOrMore: Decodable {
    let names: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      names = try (try? value.decode([String].self)) ?? [value.decode(String.self)]
    }
  }

  /// What keys may hold that are not among the properties; nil: there are no others.
  private struct Others: Decodable {
    let schema: EditorSchema?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      schema = try? value.decode(EditorSchema.self)
      if schema == nil, try value.decode(Bool.self) {
        throw DecodingError.dataCorruptedError(in: value, debugDescription: "anything may stand there")
      }
    }
  }

  func accepts(_ node: YAMLNode) -> Bool {
    if let anyOf, !anyOf.contains(where: { $0.accepts(node) }) { return false }
    if let type, Set(type.names).isDisjoint(with: node.types) { return false }
    switch node.value {
    case .scalar(let scalar): return accepts(scalar, isText: node.types.contains("string"))
    case .sequence(let nodes): return words == nil && nodes.allSatisfy { items?.accepts($0) ?? true }
    case .mapping(let entries): return words == nil && accepts(entries)
    }
  }

  private func accepts(_ scalar: YAMLNode.Scalar, isText: Bool) -> Bool {
    if let words, !words.contains(scalar.isNull ? nil : scalar.text) { return false }
    guard let pattern, isText else { return true }
    guard let regex = try? Regex(pattern) else { return false }
    return scalar.text.contains(regex)
  }

  private func accepts(_ entries: [YAMLNode.Entry]) -> Bool {
    guard Set(required ?? []).isSubset(of: entries.map(\.key)) else { return false }
    return entries.allSatisfy { entry in
      if let property = properties?[entry.key] { return property.accepts(entry.value) }
      let name = YAMLNode(
        value: .scalar(YAMLNode.Scalar(text: entry.key, isPlain: false)), range: entry.keyRange)
      guard propertyNames?.accepts(name) ?? true else { return false }
      guard let additionalProperties else { return true }
      return additionalProperties.schema?.accepts(entry.value) ?? false
    }
  }

  /// Every key that has a schema of its own, with those above it.
  var keys: Set<String> {
    var keys: Set<String> = []
    for (name, schema) in properties ?? [:] { keys.formUnion([name] + schema.keys.map { "\(name).\($0)" }) }
    for schema in [items, additionalProperties?.schema].compactMap(\.self) {
      keys.formUnion(schema.keys.map { "*.\($0)" })
    }
    return keys.union((anyOf ?? []).flatMap(\.keys))
  }

  /// Those of them that a file has.
  func keys(in node: YAMLNode) -> Set<String> {
    var keys: Set<String> = []
    switch node.value {
    case .scalar: break
    case .sequence(let nodes):
      for node in nodes { keys.formUnion((items?.keys(in: node) ?? []).map { "*.\($0)" }) }
    case .mapping(let entries):
      for entry in entries {
        if let property = properties?[entry.key] {
          keys.formUnion([entry.key] + property.keys(in: entry.value).map { "\(entry.key).\($0)" })
        } else if let others = additionalProperties?.schema {
          keys.formUnion(others.keys(in: entry.value).map { "*.\($0)" })
        }
      }
    }
    return keys.union((anyOf ?? []).flatMap { $0.keys(in: node) })
  }
}

extension YAMLNode {
  /// The types of JSON Schema that a value has for editors, which read YAML 1.2 and its core schema.
  fileprivate var types: Set<String> {
    switch value {
    case .sequence: ["array"]
    case .mapping: ["object"]
    case .scalar(let scalar) where !scalar.isPlain: ["string"]
    case .scalar(let scalar) where scalar.isNull: ["null"]
    case .scalar(let scalar) where ["true", "false"].contains(scalar.text): ["boolean"]
    case .scalar(let scalar) where Int(scalar.text) != nil: ["integer", "number"]
    case .scalar(let scalar) where Double(scalar.text) != nil: ["number"]
    case .scalar: ["string"]
    }
  }
}
