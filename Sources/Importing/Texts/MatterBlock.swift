/// What stands between two lines `---`, or two lines `+++`, at the top of a text, where all of it reads as a mapping. A text
/// may begin with a rule, and no word of it may be lost.
struct MatterBlock {
  struct Entry {
    /// In lower case, with blanks and `-` as `_`; in a `[section]` with its name before it.
    var key: String
    var value: Substring
    /// What stands below it and belongs to it, without blanks before it.
    var lines: [Substring] = []
  }

  private(set) var entries: [Entry] = []
  /// The offset after the line that closes it.
  private(set) var end = 0
  private let separator: Character
  private var section: Substring?
  /// Of the first key, in bytes.
  private var indentation = 0
  /// What ends the list or the text of several lines that is open.
  private var closing: String?
  private var isBlank = true

  /// Nil where none stands there.
  ///
  /// - Parameter text: without a byte-order mark and CRLF.
  init?(_ text: [UInt8]) {
    guard let mark = text.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+") else { return nil }
    separator = mark == UInt8(ascii: "-") ? ":" : "="
    var rest = text[...]
    guard Self.isFence(Self.line(from: &rest), mark) else { return nil }
    while !rest.isEmpty {
      let line = Self.line(from: &rest)
      if Self.isFence(line, mark) {
        guard isBlank || (hasKeys && closing == nil) else { return nil }
        end = rest.startIndex
        return
      }
      guard take(String(decoding: line, as: UTF8.self)) else { return nil }
    }
    return nil
  }

  private var hasKeys: Bool { !entries.isEmpty || section != nil }

  /// False for a line that no mapping has.
  private mutating func take(_ line: String) -> Bool {
    let words = line.drop { $0 == " " || $0 == "\t" }
    let depth = line.utf8.count - words.utf8.count
    if let closing {
      entries[entries.count - 1].lines.append(words)
      if MatterValue.ends(words, with: closing) { self.closing = nil }
      return true
    }
    guard let first = words.first else { return true }
    isBlank = false
    if first == "#" { return true }
    if separator == "=", let name = Self.section(words) {
      section = name
      return true
    }
    if separator == "=" || !hasKeys || depth <= indentation, let (key, value) = Self.entry(words, separator) {
      if !hasKeys { indentation = depth }
      entries.append(Entry(key: section.map { "\($0).\(key)" } ?? key, value: value))
      closing = MatterValue.closing(of: value)
      return true
    }
    guard !entries.isEmpty, depth > indentation || words.hasPrefix("- ") || words == "-" || first == "]" || first == "}"
    else { return false }
    entries[entries.count - 1].lines.append(words)
    return true
  }

  /// `key: value`, or `key = value`. A sentence with a colon somewhere is none.
  static func entry(_ line: Substring, _ separator: Character) -> (key: String, value: Substring)? {
    let end = line.indices.first { index in
      guard line[index] == separator else { return false }
      let next = line[line.index(after: index)...].first
      return separator == "=" || next == nil || next == " " || next == "\t"
    }
    guard let end else { return nil }
    var key = line[..<end]
    while key.last == " " { key.removeLast() }
    if let quote = key.first, quote == "\"" || quote == "'", key.count > 2, key.last == quote {
      key = key.dropFirst().dropLast()
    }
    guard let first = key.unicodeScalars.first, first.properties.isAlphabetic || first == "_", key.utf8.count <= 64,
      key.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "0123456789_-./: ".unicodeScalars.contains($0) }),
      key.split(separator: " ").count <= 4
    else { return nil }
    let name = key.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    return (name, line[line.index(after: end)...])
  }

  /// The name of `[section]`.
  private static func section(_ words: Substring) -> Substring? {
    let text = MatterValue.trimmed(MatterValue.withoutComment(words))
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    return text.drop { $0 == "[" }.prefix { $0 != "]" }
  }

  private static func line(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    rest = rest[line.endIndex...].dropFirst()
    return line
  }

  /// `---` or `+++`, and blanks after it.
  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == mark }
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
