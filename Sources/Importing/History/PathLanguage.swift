import Policies

/// The languages that paths name: `es/terms.md`, `terms.es.md`, `terms_es.md`, `terms/es.md`.
enum PathLanguage {
  /// Whether two paths name different languages, whatever the region or the script: such files are translations.
  static func differs(_ one: String, _ other: String) -> Bool {
    if let left = folder(of: one), let right = folder(of: other) { return left != right }
    guard let left = suffix(of: one), let right = suffix(of: other) else { return false }
    return left.rest == right.rest && left.language != right.language
  }

  /// Whether a folder or an ending is a language: `pt_BR`.
  static func isLanguage(_ part: some StringProtocol) -> Bool {
    LanguageTag.isLocale(String(part).replacing("_", with: "-"))
  }

  private static func folder(of path: String) -> String? {
    path.split(separator: "/").dropLast().first(where: isLanguage).map(language)
  }

  /// Of `terms.pt-br.md` `terms` and `pt`.
  private static func suffix(of path: String) -> (rest: Substring, language: String)? {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    if isLanguage(stem) { return ("", language(stem)) }
    let start = stem.indices.first { ".-_".contains(stem[$0]) && isLanguage(stem[stem.index(after: $0)...]) }
    return start.map { (stem[..<$0], language(stem[stem.index(after: $0)...])) }
  }

  private static func language(_ tag: Substring) -> String { tag.prefix(2).lowercased() }
}
