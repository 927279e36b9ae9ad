import Policies

/// What a front matter of any origin says, as far as an import has a use for it. It is read line by line, since much of what
/// stands there is no YAML that a parser accepts.
struct ForeignMatter: Hashable, Sendable {
  /// By key, in lower case, with `-` as `_`; the items of a list one by one.
  private var values: [String: [String]] = [:]

  init(_ bytes: ArraySlice<UInt8>) {
    var key: String?
    var separator: Character = ":"
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if number == 0 {
        separator = text.hasSuffix("+++") ? "=" : ":"
        continue
      }
      if text.hasPrefix(separator == "=" ? "+++" : "---") { break }
      if let (name, value) = Self.entry(text, separator) {
        key = name
        values[name] = Self.items(of: value)
      } else if let name = key, let first = text.first, first == " " || first == "-" || first == "\t" {
        let words = text.drop { $0 == " " || $0 == "\t" }
        let isItem = words.hasPrefix("- ")
        guard let value = Self.scalar(isItem ? words.dropFirst(2) : words) else { continue }
        if isItem || values[name, default: []].isEmpty {
          values[name, default: []].append(value)
        } else if let last = values[name]?.popLast() {
          values[name]?.append("\(last) \(value)")
        }
      }
    }
  }

  var title: String? { values["title"]?.first.flatMap { CommitLine.cleaned($0) } }

  /// Paths that led to the text.
  var redirects: [String] {
    ["redirect_from", "redirects", "aliases"].flatMap { values[$0] ?? [] }
  }

  /// What is said of when the text was changed or applies, with the key that says it.
  var dates: [(key: String, date: CivilDate)] {
    values.keys.sorted().filter(Self.isDated).compactMap { key in
      values[key]?.first.flatMap { CivilDate($0.prefix(10)) }.map { (key, $0) }
    }
  }

  private static func isDated(_ key: String) -> Bool {
    ["updat", "modif", "effective", "revis"].contains { key.contains($0) }
  }

  /// `key: value` at a line's start.
  static func entry(_ line: String, _ separator: Character) -> (key: String, value: Substring)? {
    guard let end = line.firstIndex(of: separator) else { return nil }
    var key = line[..<end].filter { $0 != "\"" && $0 != "'" }
    while key.hasSuffix(" ") { key.removeLast() }
    let value = line[line.index(after: end)...]
    guard let first = key.unicodeScalars.first, first.properties.isAlphabetic || first == "_", key.utf8.count <= 64,
      key.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "0123456789_-.".unicodeScalars.contains($0) }),
      separator == "=" || value.isEmpty || value.first == " " || value.first == "\t"
    else { return nil }
    return (key.lowercased().replacing("-", with: "_"), value)
  }

  private static func items(of value: Substring) -> [String] {
    let text = value.drop { $0 == " " || $0 == "\t" }
    guard text.first == "[", let end = text.lastIndex(of: "]") else { return scalar(text).map { [$0] } ?? [] }
    return text[text.index(after: text.startIndex)..<end].split(separator: ",").compactMap(scalar)
  }

  /// Without quotes, comments and the marks of block texts; nil where nothing is left.
  private static func scalar(_ value: Substring) -> String? {
    var text = value.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if let quote = text.first, quote == "\"" || quote == "'" {
      guard let end = text.dropFirst().lastIndex(of: quote) else { return String(text.dropFirst()) }
      let inner = text[text.index(after: text.startIndex)..<end]
      return inner.isEmpty ? nil : String(inner.replacing(quote == "'" ? "''" : "\\\"", with: String(quote)))
    }
    if [">", ">-", "|", "|-", ">+", "|+"].contains(text) { return nil }
    if let comment = text.firstRange(of: " #") { text = text[..<comment.lowerBound] }
    return text.isEmpty ? nil : String(text)
  }
}
