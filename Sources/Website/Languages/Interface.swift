/// A language as the pages of a site speak it.
package struct Interface: Sendable {
  /// BCP 47, as the site or a translation names it.
  package let language: String
  package let isRightToLeft: Bool
  /// By their names in the language's file.
  private let messages: [String: Message]

  init(language: String, messages: [String: Message]) {
    self.language = language
    self.messages = messages
    isRightToLeft = messages[MessageName.direction.key]?.pattern().text([:], isolating: false) == "rtl"
  }

  /// The language's own name: "Deutsch".
  package var name: String { text(.languageName) }

  /// `ltr` or `rtl`, as HTML has it.
  package var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// Of all messages, sorted.
  var names: [String] { messages.keys.sorted() }

  func message(_ key: String) -> Message? { messages[key] }

  func text(_ name: MessageName, _ values: [String: String] = [:]) -> String { text(key: name.key, values) }

  /// What is said of a number of things; the number is the message's `{count}`.
  func text(_ name: MessageName, count: Int, _ values: [String: String] = [:]) -> String {
    text(key: name.key, count: count, values)
  }

  /// With markup, `values` being texts.
  func html(_ name: MessageName, _ values: [String: String]) -> String {
    html(key: name.key, count: nil, values)
  }

  func text(key: String, count: Int? = nil, _ values: [String: String] = [:]) -> String {
    pattern(key, count).text(filled(values, count), isolating: isRightToLeft)
  }

  func html(key: String, count: Int?, _ values: [String: String]) -> String {
    pattern(key, count).html(filled(values, count), isolating: isRightToLeft)
  }

  private func pattern(_ key: String, _ count: Int?) -> Pattern {
    let category = count.map { Plural($0, in: language) } ?? .other
    return messages[key]?.pattern(category) ?? Pattern([.words(key)])
  }

  private func filled(_ values: [String: String], _ count: Int?) -> [String: String] {
    guard let count, values["count"] == nil else { return values }
    var filled = values
    filled["count"] = number(count)
    return filled
  }

  /// A whole number with what the language puts between thousands.
  package func number(_ number: Int) -> String {
    guard abs(number) > 999 else { return String(number) }
    let separator = text(.numberSeparator)
    var digits = String(abs(number))
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: separator)
  }
}
