/// Reads the values of a front matter, line by line, since much of what stands there is no YAML that a parser accepts.
enum MatterValue {
  /// A text, or the items of a list one by one; nothing for another mapping.
  static func items(of entry: MatterBlock.Entry) -> [String] {
    let value = trimmed(entry.value)
    if value.hasPrefix("[") { return flowItems(value, entry.lines) }
    if value.hasPrefix(">") || value.hasPrefix("|") {
      return [entry.lines.joined(separator: " ")].filter { !$0.isEmpty }
    }
    if trimmed(withoutComment(value)).isEmpty, let first = entry.lines.first {
      if first.hasPrefix("[") { return flowItems(first, entry.lines.dropFirst()) }
      if first.hasPrefix("-") {
        return entry.lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
          .filter { MatterBlock.entry($0, ":") == nil }.compactMap(scalar)
      }
      if MatterBlock.entry(first, ":") != nil { return [] }
    }
    return scalar(([value] + entry.lines).joined(separator: " ")[...]).map { [$0] } ?? []
  }

  /// What ends a list, or a text in three quotes, that begins in a value and goes on below it.
  static func closing(of value: Substring) -> String? {
    let value = trimmed(value)
    if value.hasPrefix("[") { return value.contains("]") ? nil : "]" }
    let quotes = ["\"\"\"", "'''"].first(where: value.hasPrefix)
    return quotes.flatMap { value.dropFirst(3).contains($0) ? nil : $0 }
  }

  static func ends(_ line: Substring, with closing: String) -> Bool {
    closing == "]" ? trimmed(withoutComment(line)).hasSuffix(closing) : line.contains(closing)
  }

  /// Of `[/a, "b, c"]`, over however many lines; of `[Draft] Terms` that it is a text.
  private static func flowItems(_ first: Substring, _ lines: some Sequence<Substring>) -> [String] {
    let text = ([first] + lines).map(withoutComment).joined(separator: " ")
    guard trimmed(text[...]).hasSuffix("]") else { return scalar(text[...]).map { [$0] } ?? [] }
    var items = [""]
    var quote: Character?
    for character in trimmed(text[...]).dropFirst().dropLast() {
      if quote == nil, character == "," {
        items.append("")
        continue
      }
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'", items[items.count - 1].allSatisfy(\.isWhitespace) {
        quote = character
      }
      items[items.count - 1].append(character)
    }
    return items.compactMap { scalar($0[...]) }
  }

  /// Without quotes and comments; nil where nothing is left, and for a mapping in braces.
  private static func scalar(_ value: Substring) -> String? {
    let text = trimmed(value)
    if let quote = text.first, quote == "\"" || quote == "'", let inner = unquoted(text, quote) {
      return inner.isEmpty ? nil : inner
    }
    let plain = trimmed(withoutComment(text))
    let isMapping = plain.hasPrefix("{ ") && plain.hasSuffix("}")
    return plain.isEmpty || isMapping ? nil : String(plain)
  }

  /// Nil where more than a comment follows the quotes: then they are part of the text.
  private static func unquoted(_ text: Substring, _ quote: Character) -> String? {
    let thrice = String(repeating: quote, count: 3)
    var rest = (text.hasPrefix(thrice) ? text.replacing(thrice, with: String(quote))[...] : text).dropFirst()
    // In UTF-16, since an escape may be half a character.
    var units: [UInt16] = []
    while let character = rest.popFirst() {
      if character == "\\", quote == "\"" {
        units += escaped(&rest)
      } else if character == "'", quote == "'", rest.first == "'" {
        units += rest.removeFirst().utf16
      } else if character == quote {
        return trimmed(withoutComment(rest)).isEmpty ? String(decoding: units, as: UTF16.self) : nil
      } else {
        units += character.utf16
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What follows a backslash stands for.
  private static func escaped(_ rest: inout Substring) -> [UInt16] {
    guard let letter = rest.popFirst() else { return [] }
    guard let length = ["x": 2, "u": 4, "U": 8][letter] else {
      return Array(("ntr".contains(letter) ? " " : letter).utf16)
    }
    let digits = rest.prefix(length)
    guard digits.count == length, let code = UInt32(digits, radix: 16) else { return Array("\\\(letter)".utf16) }
    rest = rest.dropFirst(length)
    return UInt16(exactly: code).map { [$0] } ?? Unicode.Scalar(code).map { Array(String($0).utf16) } ?? []
  }

  static func withoutComment(_ text: Substring) -> Substring {
    if text.hasPrefix("#") { return text.prefix(0) }
    return text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
