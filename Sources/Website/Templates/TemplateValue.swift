/// What a template can show: the one form that page models take before Mustache sees them.
package enum TemplateValue: Sendable {
  case text(String)
  /// Markup (UTF-8) that stands as it is, through `{{{name}}}`.
  case html([UInt8])
  case flag(Bool)
  case list([TemplateValue])
  /// Names and values, in the order in which the page's code writes them.
  case object([Member])

  package struct Member: Sendable {
    package var name: String
    package var value: TemplateValue

    package init(name: String, value: TemplateValue) {
      self.name = name
      self.value = value
    }
  }

  /// Of something that may be absent: `false`, since Mustache takes an empty text for something.
  package static func optional(_ text: String?) -> TemplateValue {
    guard let text, !text.isEmpty else { return .flag(false) }
    return .text(text)
  }

  package static func optional<Value>(_ value: Value?, _ context: (Value) -> TemplateValue) -> TemplateValue {
    value.map(context) ?? .flag(false)
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }

  package init(booleanLiteral flag: Bool) { self = .flag(flag) }

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }

  package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
}
