/// How values are written where none stood before.
package struct YAMLWriter {
  /// The file's line ending.
  package let newline: String

  package init(newline: String = "\n") { self.newline = newline }

  /// A whole entry, `key: value`, without its last line ending.
  package func entry(_ member: YAMLValue.Member, indentation: Int = 0) -> String {
    let margin = String(repeating: " ", count: indentation)
    return "\(margin)\(key(member.key)):\(value(member.value, indentation: indentation))"
  }

  /// What stands after a key's colon: with a blank before it, or with line breaks.
  func value(_ value: YAMLValue, indentation: Int) -> String {
    let margin = String(repeating: " ", count: indentation + 2)
    switch value {
    case .text(let text) where Self.isLiteral(text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return " |-" + lines.map { $0.isEmpty ? newline : "\(newline)\(margin)\($0)" }.joined()
    case .list(let items) where items.contains(where: \.isMapping):
      return items.map { "\(newline)\(margin)- \(flow($0))" }.joined()
    case .list(let items):
      return " [\(items.map(flow).joined(separator: ", "))]"
    default:
      return " \(scalarOrFlow(value))"
    }
  }

  /// On one line, as it stands between brackets.
  package func flow(_ value: YAMLValue) -> String {
    switch value {
    case .text(let text): YAMLScalarText.written(text, .plain, isInFlow: true)
    case .quoted(let text): YAMLScalarText.written(text, .double, isInFlow: true)
    case .plain(let text): text
    case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
    case .mapping(let members):
      members.isEmpty ? "{}" : "{ \(members.map { "\(key($0.key)): \(flow($0.value))" }.joined(separator: ", ")) }"
    }
  }

  /// The item of a block list whose other items are block mappings, without its dash.
  func block(_ members: [YAMLValue.Member], indentation: Int) -> String {
    let margin = newline + String(repeating: " ", count: indentation)
    return members.map { "\(key($0.key)): \(scalarOrFlow($0.value))" }.joined(separator: margin)
  }

  private func scalarOrFlow(_ value: YAMLValue) -> String {
    if case .text(let text) = value { return YAMLScalarText.written(text, .plain, isInFlow: false) }
    return flow(value)
  }

  private func key(_ text: String) -> String { YAMLScalarText.written(text, .plain, isInFlow: true) }

  /// Whether a text of several lines can stand as a literal block.
  static func isLiteral(_ text: String) -> Bool {
    guard text.contains("\n"), let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return first != " " && first != "\n" && last != " " && last != "\n"
      && text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && $0.value < 0x80)
          || $0.value >= 0xA0 && $0.value != 0x2028 && $0.value != 0x2029 && $0.value != 0xFEFF
      }
  }
}

extension YAMLValue {
  var isMapping: Bool {
    if case .mapping = self { true } else { false }
  }
}
