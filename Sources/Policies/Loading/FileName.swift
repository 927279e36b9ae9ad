import Diagnostics

/// What the name of a file in a document's folder says that it is.
enum FileName: Equatable {
  /// `document.yml`
  case control
  /// `2.2.md`
  case revision(Version)
  /// `2.2.fr.md` (correction 1), `2.2.fr.2.md`
  case translation(Version, language: String, correction: Int)
  /// `draft.md` (no name), `draft-NAME.md`
  case draft(name: String)
  /// `a.2.md`: where a version stands, there is none.
  case malformedVersion(String)
  /// `2.2.french.md`
  case malformedLanguage(String)
  /// `draft-My Draft.md`
  case malformedDraft(String)
  /// None of these; the name that was perhaps meant.
  case unknown(meant: String?)

  init(_ name: String) {
    if name == "document.yml" {
      self = .control
    } else if name.hasSuffix(".md"), let text = FileName.text(String(name.dropLast(3))) {
      self = text
    } else {
      self = .unknown(meant: FileName.meant(by: name))
    }
  }

  /// What a name without `.md` says; nil where it begins like none of the known ones.
  private static func text(_ stem: String) -> FileName? {
    if stem == "draft" { return .draft(name: "") }
    if stem.hasPrefix("draft-") {
      let name = String(stem.dropFirst(6))
      return DocumentID.isWellFormed(name) ? .draft(name: name) : .malformedDraft(name)
    }
    guard let first = stem.utf8.first, isDigit(first) else { return nil }
    let parts = stem.split(separator: ".", omittingEmptySubsequences: false)
    let versionParts = parts.prefix { $0.utf8.allSatisfy { isDigit($0) || $0 == 0x2D } }
    guard let version = Version(versionParts.joined(separator: ".")) else {
      return .malformedVersion(versionParts.joined(separator: "."))
    }
    return translation(of: version, parts: parts.dropFirst(versionParts.count)) ?? .revision(version)
  }

  /// What stands after the version: a language, and for a correction its number. Nil where nothing does.
  private static func translation(of version: Version, parts: ArraySlice<Substring>) -> FileName? {
    guard let language = parts.first else { return nil }
    let rest = parts.dropFirst()
    guard LanguageTag.isWellFormed(language) else {
      return .malformedLanguage(parts.joined(separator: "."))
    }
    guard let number = rest.first else { return .translation(version, language: String(language), correction: 1) }
    guard rest.count == 1, let correction = Int(number), correction >= 2, String(correction) == number else {
      return .unknown(meant: "\(version).\(language).2.md")
    }
    return .translation(version, language: String(language), correction: correction)
  }

  /// `Draft.md`, `2.2.markdown`, `v2.2.md`, `document.yaml`: a known name in other clothes.
  private static func meant(by name: String) -> String? {
    var stem = name.lowercased()
    for ending in [".markdown", ".mdown", ".mkd", ".md", ".txt"] where stem.hasSuffix(ending) {
      stem = String(stem.dropLast(ending.count))
      break
    }
    for candidate in [stem, stem.replacing("_", with: "-"), String(stem.drop { !$0.isASCII || !$0.isNumber })] {
      switch text(candidate) {
      case .revision, .translation, .draft: return candidate + ".md"
      default: continue
      }
    }
    return Spelling.nearest(to: name, among: ["document.yml", "draft.md"])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
