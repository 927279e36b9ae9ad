import FoundationEssentials

/// What a value may be, as JSON Schema draft-07 says it: the form that YAML language servers read best.
///
/// It refuses nothing that the checks let pass, but for texts that YAML's other readers take for something else (an id
/// `2020` wants quotes) and blanks in quotes. Some of what they find it cannot say, such as a day that no month has.
struct JSONSchema: Encodable {
  var value: ValueSchema
  var description: String?
  /// Whether the key may stand there without a value.
  var canBeEmpty = false

  private enum Key: String, CodingKey {
    case description, type, pattern, minimum, items, properties, required, propertyNames, additionalProperties, anyOf
    case words = "enum"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encodeIfPresent(description, forKey: .description)
    switch value {
    case .text: try encode(["string", "number", "boolean"], in: &object)
    case .line:
      try encode(["string", "number", "boolean"], in: &object)
      try object.encode("^\\s*(\\S[^\\r\\n]*)?\\s*$", forKey: .pattern)
    case .form(let pattern):
      try encode(["string"], in: &object)
      try object.encode("^(\(pattern))$", forKey: .pattern)
    case .word(let words): try object.encode(words + (canBeEmpty ? [nil] : []), forKey: .words)
    case .boolean: try encode(["boolean"], in: &object)
    case .number:
      try encode(["integer"], in: &object)
      try object.encode(1, forKey: .minimum)
    case .list(let item):
      try encode(["array"], in: &object)
      try object.encode(JSONSchema(value: item), forKey: .items)
    case .mapping(let keys, let others): try encode(keys, others, in: &object)
    case .table(let keys, let values):
      try encode(["object"], in: &object)
      try object.encode(JSONSchema(value: keys), forKey: .propertyNames)
      try object.encode(JSONSchema(value: values, canBeEmpty: true), forKey: .additionalProperties)
    case .either(let schemas):
      try object.encode(schemas.map { JSONSchema(value: $0, canBeEmpty: canBeEmpty) }, forKey: .anyOf)
    }
  }

  private func encode(_ types: [String], in object: inout KeyedEncodingContainer<Key>) throws {
    let all = types + (canBeEmpty ? ["null"] : [])
    if all.count == 1 { try object.encode(all[0], forKey: .type) } else { try object.encode(all, forKey: .type) }
  }

  private func encode(
    _ keys: [KeySchema], _ others: ValueSchema?, in object: inout KeyedEncodingContainer<Key>
  ) throws {
    try encode(["object"], in: &object)
    let properties = keys.map { key in
      (key.name, JSONSchema(value: key.value, description: key.meaning, canBeEmpty: !key.isRequired))
    }
    try object.encode(Dictionary(properties) { first, _ in first }, forKey: .properties)
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { try object.encode(required, forKey: .required) }
    if let others {
      try object.encode(JSONSchema(value: others, canBeEmpty: true), forKey: .additionalProperties)
    } else {
      try object.encode(false, forKey: .additionalProperties)
    }
  }
}
