import Policies

/// Makes the links of texts relative to the page they stand on, so that the site works under any base path. On a page in
/// another language they lead to that language where there is a page in it, else to the original.
struct SiteLinks: Sendable {
  /// The way to the site's root: `../`.
  let root: String
  /// The id of the document whose text it is, for `files/…`.
  let document: String
  /// Nil on a page in the site's own language.
  var translations: Translations?
  /// Nil for a text that was written here.
  var imported: ImportedLinks?

  /// What the site has in the language of a page.
  struct Translations: Sendable {
    /// The language's folder: `fr`.
    let folder: String
    /// The language of the originals (BCP 47).
    let original: String
    /// By the document's id.
    let documents: [String: TranslatedAddresses]
  }

  /// The destination as the page writes it; nil where it stays as it is.
  func rewrite(_ destination: String) -> String? {
    if let address = imported?.address(of: destination) { return root + address.dropFirst() }
    if let path = Self.path(destination) { return root + (translations?.path(path) ?? String(path)) }
    return destination.hasPrefix("files/") ? "\(root)\(document)/\(destination)" : nil
  }

  /// The language of the page that a destination leads to, where it is not that of the page.
  func language(of destination: String) -> String? {
    guard let translations, let path = Self.path(destination), translations.path(path) == nil,
      path.prefix(while: { $0 != "?" && $0 != "#" }).hasSuffix("/")
    else { return nil }
    return translations.original
  }

  /// Without its first slash; nil for what is no path of the site. `//host/path` names another host.
  private static func path(_ destination: String) -> Substring? {
    guard destination.utf8.first == UInt8(ascii: "/"), destination.utf8.dropFirst().first != UInt8(ascii: "/") else {
      return nil
    }
    return destination.dropFirst()
  }
}

extension SiteLinks.Translations {
  /// The same page in the language; nil where there is none, or where it may lack the section that is meant.
  func path(_ path: Substring) -> String? {
    let page = path.prefix { $0 != "?" && $0 != "#" }
    let parts = page.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, let pages = documents[String(parts[0])] else { return nil }
    let isThere: Bool
    if parts.count == 2 {
      let hasSection = path[page.endIndex...].contains("#")
      isThere = parts[1].isEmpty && pages.hasDocument && !(hasSection && pages.isBehind)
    } else {
      isThere = parts[2].isEmpty && pages.hasPage(of: parts[1])
    }
    return isThere ? Address.language(folder) + path : nil
  }
}
