import Diagnostics

/// How one sort of YAML value is read into the model, and how schemas describe it. The only place that knows both.
struct ValueShape<Value>: Sendable {
  let schema: @Sendable () -> ValueSchema
  /// The value; nil after reporting why it cannot be read.
  let read: @Sendable (YAMLNode, ValueContext) -> Value?

  /// A shape made of text: `parse` reports why a text is refused.
  static func scalar(
    _ schema: ValueSchema, _ parse: @escaping @Sendable (YAMLNode.Scalar, SourceRange, ValueContext) -> Value?
  ) -> ValueShape {
    ValueShape(schema: { schema }) { node, context in
      guard case .scalar(let scalar) = node.value else { return context.wrongType(node, mustBe: "text") }
      return parse(scalar, node.range, context)
    }
  }

  /// Zero or more of these; nil where any of them cannot be read, so that an item's index is always its key path's.
  static func list<Item>(of item: ValueShape<Item>) -> ValueShape where Value == [Item] {
    ValueShape(schema: { .list(of: item.schema()) }) { node, context in
      guard case .sequence(let items) = node.value else {
        guard case .scalar(let scalar) = node.value, !scalar.isNull, !scalar.text.contains("\n") else {
          return context.wrongType(node, mustBe: "a list")
        }
        return context.wrongType(node, mustBe: "a list", help: "write [\(scalar.text)]")
      }
      let values = items.enumerated().compactMap { item.read($1, context.below(String($0))) }
      return values.count == items.count ? values : nil
    }
  }

  /// One, or a list of at least one.
  static func oneOrMore<Item>(of item: ValueShape<Item>) -> ValueShape where Value == [Item] {
    ValueShape(schema: { .either([item.schema(), .list(of: item.schema())]) }) { node, context in
      guard case .sequence(let items) = node.value else { return item.read(node, context).map { [$0] } }
      guard !items.isEmpty else { return context.wrongType(node, mustBe: "a value or a list of them") }
      return list(of: item).read(node, context)
    }
  }

  /// Known keys, read one by one. `subject` is what messages call the mapping: "an approval".
  static func mapping(
    _ subject: String, _ read: @escaping @Sendable (inout MappingReader) -> Value?
  ) -> ValueShape {
    ValueShape(
      schema: { .mapping(MappingReader.keys(of: read)) },
      read: { node, context in
        guard case .mapping(let entries) = node.value else {
          return context.wrongType(node, mustBe: "a mapping", help: example(of: read, with: node))
        }
        var reader = MappingReader(entries, of: subject, at: node.range, in: context)
        let value = read(&reader)
        reader.finish()
        return value
      })
  }

  /// A mapping's required keys, with a text that stands in its place as the first one's value: "write { every: P1Y }".
  private static func example(of read: (inout MappingReader) -> Value?, with node: YAMLNode) -> String? {
    let required = MappingReader.keys(of: read).filter(\.isRequired).map(\.name)
    guard let first = required.first else { return nil }
    var value = "…"
    if case .scalar(let scalar) = node.value, !scalar.isNull, scalar.text.utf8.count <= 60, !scalar.text.contains("\n")
    {
      value = scalar.text
    }
    return "write { \(first): \(value)\(required.dropFirst().map { ", \($0): …" }.joined()) }"
  }

  /// Keys that the writer chooses, in the file's order.
  static func table<Key, Item>(
    keys: ValueShape<Key>, values: ValueShape<Item>
  ) -> ValueShape where Value == [(key: Key, value: Item)] {
    ValueShape(schema: { .table(keys: keys.schema(), values: values.schema()) }) { node, context in
      guard case .mapping(let entries) = node.value else { return context.wrongType(node, mustBe: "a mapping") }
      return entries.compactMap { entry in
        let below = context.below(entry.key, key: entry.key)
        let name = YAMLNode(value: .scalar(YAMLNode.Scalar(text: entry.key, isPlain: false)), range: entry.keyRange)
        let value = values.read(entry.value, below)
        guard let key = keys.read(name, below), let value else { return nil }
        return (key, value)
      }
    }
  }
}
