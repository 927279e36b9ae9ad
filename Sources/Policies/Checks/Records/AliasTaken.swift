package import Diagnostics

extension Rule {
  package static let aliasTaken = Rule(
    "alias-taken", .error, .record,
    summary: "an alias is the address of a page that the site has",
    explanation: """
      At an alias the site redirects to the document. Where a document or a page of the site has that address itself, \
      one of the two would hide the other.
      """,
    remedy: "Delete the alias, or correct it.",
    wrong: """
      aliases: [/changes/]
      """,
    right: """
      aliases: [/privacy-changes/]
      """)
}

package enum AliasTaken: ContentCheck {
  static let rule = Rule.aliasTaken

  /// First parts of the addresses that the site itself answers at.
  private static let ofSite: Set<Substring> = [
    ".well-known", "404.html", "_redirects", "as-of", "assets", "changes", "documents.json", "feed.xml", "index.html",
    "manifest.json", "robots.txt", "search", "sitemap.xml", "substance.xml",
  ]
  /// What stands below a document's address besides its versions.
  private static let ofDocument: Set<Substring> = [
    "compare", "document.json", "document.pdf", "feed.xml", "files", "history", "index.html", "substance.xml",
  ]

  /// Whether the site itself answers at addresses that begin so.
  package static func isOfSite(_ first: Substring) -> Bool { ofSite.contains(first) }

  static func findings(in content: Content) -> [Finding] {
    let aliases = Alias.all(in: content)
    let named = Set(aliases.compactMap(\.path.first))
    let owners = content.documents.filter { named.contains($0.id[...]) }
      .map { ($0.id[...], Owner(document: $0, versions: Set($0.revisions.map(\.version)))) }
    let owner = Dictionary(owners) { first, _ in first }
    let ids = Set(content.documents.map { $0.id[...] })
    let languages = Set(content.documents.flatMap(\.translations).map { $0.languageFolder[...] })
    return aliases.compactMap { alias in
      let isOfLanguage = alias.path.first.map(languages.contains) ?? false
      let isTranslated = isOfLanguage && (alias.path.count == 1 || ids.contains(alias.path[1]))
      let clash =
        isTranslated
        ? "an address of translations" : clash(of: alias, with: alias.path.first.flatMap { owner[$0] })
      return clash.map { clash in
        alias.document.control.places.finding(
          rule, "the alias \(quoted(alias.text)) is \(clash)", help: "delete the alias, or correct it",
          at: alias.keyPath)
      }
    }
  }

  /// The document whose id an alias begins with.
  private struct Owner {
    var document: Document
    var versions: Set<Version>
  }

  private static func clash(of alias: Alias, with owner: Owner?) -> String? {
    guard let first = alias.path.first else { return "the address of the site's first page" }
    if ofSite.contains(first) { return "an address that the site itself uses" }
    guard let owner else { return nil }
    guard alias.path.count > 1 else {
      return owner.document.id == alias.document.id ? "the document's own id" : "the id of another document"
    }
    let isVersion = Version(alias.path[1]).map(owner.versions.contains) ?? false
    return isVersion || ofDocument.contains(alias.path[1]) ? "the address of a page of '\(owner.document.id)'" : nil
  }
}
