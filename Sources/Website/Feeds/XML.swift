/// XML being written, an element at a time; every value is escaped.
struct XML {
  var text = ""
  private var depth = 0

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    text += "\(indent)<\(name)\(written(attributes))>\n"
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    text += "\(indent)</\(name)>\n"
  }

  mutating func element(_ name: String, _ content: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    text += "\(indent)<\(name)\(written(attributes))>\(Escaping.escape(content))</\(name)>\n"
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "\(indent)<\(name)\(written(attributes))/>\n"
  }

  private var indent: String { String(repeating: "  ", count: depth) }

  private func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(Escaping.escape($0.value))\"" }.joined()
  }
}
