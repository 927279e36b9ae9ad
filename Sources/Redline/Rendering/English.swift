import Markdown

/// English, in which commands and findings speak of a redline whatever the language of a site is.
package struct English: RedlineLanguage {
  package init() {}

  package func say(_ phrase: RedlinePhrase, count: Int?, _ values: [String: String]) -> String {
    let (before, words, after) = Self.parts(of: Self.text(phrase, isOne: count == 1))
    return filled(before + words + after, count, values)
  }

  package func html(of phrase: RedlinePhrase, count: Int?, _ values: [String: String]) -> String {
    let values = values.mapValues { value in
      var html: [UInt8] = []
      HTMLEscaping.append(text: value, to: &html)
      return String(decoding: html, as: UTF8.self)
    }
    let (before, words, after) = Self.parts(of: Self.text(phrase, isOne: count == 1))
    let link = words.isEmpty ? "" : "<a href=\"{target}\">\(words)</a>"
    return filled(before + link + after, count, values)
  }

  package func number(_ number: Int) -> String { grouped(number) }

  /// A phrase before, in and after its `[link]`.
  private static func parts(of text: String) -> (before: Substring, words: Substring, after: Substring) {
    guard let start = text.firstIndex(of: "["), let end = text.firstIndex(of: "]") else { return (text[...], "", "") }
    return (text[..<start], text[text.index(after: start)..<end], text[text.index(after: end)...])
  }

  private func filled(_ text: some StringProtocol, _ count: Int?, _ values: [String: String]) -> String {
    var values = values
    if let count { values["count"] = number(count) }
    var filled = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      filled += rest[..<start]
      filled += values[String(rest[rest.index(after: start)..<end])] ?? ""
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }
}
