import Markdown
package import Redline

/// What redlines and texts say of themselves on a page.
extension Interface: RedlineLanguage {
  package func say(_ phrase: RedlinePhrase, count: Int?, _ values: [String: String]) -> String {
    text(key: phrase.key, count: count, values)
  }

  package func html(of phrase: RedlinePhrase, count: Int?, _ values: [String: String]) -> String {
    html(key: phrase.key, count: count, values)
  }

  /// What links to headings and tables are called.
  var labels: HTMLLabels {
    HTMLLabels(
      section: around("section", in: .sectionLink), table: text(.table), columns: around("columns", in: .tableOf))
  }

  /// What a message says before and after a value.
  private func around(_ value: String, in name: MessageName) -> (before: String, after: String) {
    let mark = "\u{1}"
    let text = text(name, [value: mark])
    guard let place = text.utf8.firstIndex(of: 1) else { return (text, "") }
    return (String(text[..<place]), String(text[text.utf8.index(after: place)...]))
  }
}

extension RedlinePhrase {
  /// As a language's file has it.
  fileprivate var key: String { Self.keys[self] ?? rawValue }

  private static let keys = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.rawValue.hyphenated) })
}
