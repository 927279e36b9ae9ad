/// Language tags (BCP 47: RFC 5646), by their shape; whether a language exists is not looked up.
package enum LanguageTag {
  private static let scripts: Set = ["arab", "cyrl", "deva", "grek", "hans", "hant", "hebr", "jpan", "kore", "latn"]

  /// A language of two or three letters, then optional script, region, variants, extensions and private use, in this
  /// order (section 2.1). Upper and lower case are the same.
  package static func isWellFormed(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    var parts = subtags(text)[...]
    guard let language = parts.popFirst(), isLetters(language, 2...3) else { return false }
    if let next = parts.first, isLetters(next, 4...4) { parts.removeFirst() }
    if let next = parts.first, isRegion(next) { parts.removeFirst() }
    while let next = parts.first, isVariant(next) { parts.removeFirst() }
    while let singleton = parts.popFirst() {
      let least = singleton == "x" ? 1 : 2
      guard singleton.count == 1, isWord(singleton, 1...1) else { return false }
      let values = parts.prefix { isWord($0, least...8) }
      guard !values.isEmpty else { return false }
      parts = parts.dropFirst(values.count)
    }
    return true
  }

  /// Whether a name is that of a language rather than a word: two letters (`fr`), also with a region or one of the common
  /// scripts (`pt-br`, `es-419`, `zh-hant`). Narrower than well-formed, since `eu-privacy`, `faq` and `doc-100` are too.
  package static func isLocale(_ text: String) -> Bool {
    let parts = subtags(text)
    guard let language = parts.first, isLetters(language, 2...2) else { return false }
    switch parts.count {
    case 1: return true
    case 2: return isRegion(parts[1]) || scripts.contains(parts[1])
    case 3: return scripts.contains(parts[1]) && isRegion(parts[2])
    default: return false
    }
  }

  /// The name of the folder, at the site's root, of what is in a language: `fr`, `pt-br`.
  package static func folder(_ tag: some StringProtocol) -> String { tag.lowercased() }

  /// Whether a language is written from right to left, by its script or, where the tag has none, by the one that it is mostly
  /// written in.
  package static func isRightToLeft(_ tag: some StringProtocol) -> Bool {
    let parts = subtags(tag)
    if let script = parts.dropFirst().first(where: { isLetters($0, 4...4) }) {
      return rightToLeftScripts.contains(script)
    }
    return parts.first.map(rightToLeftLanguages.contains) ?? false
  }

  private static let rightToLeftScripts: Set = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]
  private static let rightToLeftLanguages: Set = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  private static func subtags(_ text: some StringProtocol) -> [String] {
    text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
  }

  private static func isRegion(_ text: String) -> Bool {
    isLetters(text, 2...2) || (text.utf8.count == 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) })
  }

  private static func isVariant(_ text: String) -> Bool {
    isWord(text, 5...8) || (isWord(text, 4...4) && text.utf8.first.map { (0x30...0x39).contains($0) } == true)
  }

  private static func isLetters(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func isWord(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
