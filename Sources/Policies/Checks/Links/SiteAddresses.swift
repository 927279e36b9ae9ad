import Diagnostics

/// What links may lead to at a date: every page, revision and file of the site, as far as the records tell. The headings
/// of the texts are known to `LinkCheck` only.
package struct SiteAddresses: Hashable, Sendable {
  /// By id.
  private let documents: [String: DocumentAddresses]
  /// What is published in each language, by its folder and the id of the document.
  private let languages: [String: [String: TranslatedAddresses]]
  /// Documents' ids by their former ids and by their former paths (`/old/path/`).
  private let aliases: [String: String]
  /// Every other page and file of the site: `/`, `/changes/`, `/logo.png`.
  private let pages: Set<String>
  /// What imported texts mean by the paths of files.
  package let imported: ImportedPaths

  package init(_ documents: [DocumentAddresses], pages: Set<String>) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    aliases = Dictionary(documents.flatMap { document in document.aliases.map { ($0, document.id) } }) { first, _ in
      first
    }
    self.pages = pages
    imported = ImportedPaths(documents.map { ($0.id, $0.importedPaths) })
    languages = documents.reduce(into: [:]) { languages, document in
      for (language, pages) in document.languages { languages[language, default: [:]][document.id] = pages }
    }
  }

  /// Where a link in a text of a document leads, if it has a path.
  ///
  /// - Parameter suggests: whether to look for what a misspelt name means, which takes time.
  func target(of link: SiteLink, in document: String, suggests: Bool) -> LinkTarget {
    guard link.path.hasPrefix("/") else { return relativeTarget(of: link, in: document) }
    let path = link.path.dropFirst()
    let slash = path.utf8.firstIndex(of: UInt8(ascii: "/"))
    let name = String(path[..<(slash ?? path.endIndex)])
    if let folder = documents[name] ?? aliases[name].flatMap({ documents[$0] }) {
      let target = folder.target(of: link, path: slash.map { path[$0...].dropFirst() })
      if case .missing = target, pages.contains(link.path) { return .found }
      return target
    }
    if pages.contains(link.path) { return .found }
    if let target = translatedTarget(of: path, in: name) { return target }
    if let folder = aliases[link.path].flatMap({ documents[$0] }) { return folder.target(of: link, path: "") }
    return .missing(
      reason: slash.map { path[$0...] != "/" } ?? false
        ? "the site has no page or file \(quoted(link.path))" : "there is no document \(quoted(name))",
      help: suggests ? help(for: link, name) : "link to what has taken its place")
  }

  /// Where a link into a language's folder leads; nil where nothing is published in such a language.
  ///
  /// - Parameter path: without the first slash.
  private func translatedTarget(of path: Substring, in language: String) -> LinkTarget? {
    guard let translated = languages[language] else { return nil }
    let rest = path.dropFirst(language.count)
    guard rest != "/" else { return .found }
    let parts = rest.dropFirst().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = parts.first.map(String.init), let folder = translated[id] else {
      return .missing(
        reason: "there is no such page in \(quoted(language))",
        help: "write '/ID/': a page leads to its own language where there is one")
    }
    return folder.target(path: parts.dropFirst().first, page: "/\(language)/\(id)/")
  }

  /// What is published in a language, by the id of the document.
  package func documents(in language: String) -> [String: TranslatedAddresses] {
    languages[language] ?? [:]
  }

  private func help(for link: SiteLink, _ name: String) -> String {
    if let id = Spelling.nearest(to: name, among: documents.keys) {
      let rest = link.path.dropFirst(1 + name.count)
      return "did you mean \(quoted("/\(id)\(rest.isEmpty ? "/" : rest)\(link.suffix)"))?"
    }
    if let page = Spelling.nearest(to: link.path, among: pages) { return "did you mean \(quoted(page))?" }
    return "link to what has taken its place, or make the path an alias of that document"
  }
}

extension SiteAddresses {
  /// A page stands at several addresses, so that only files are named relative to it.
  private func relativeTarget(of link: SiteLink, in document: String) -> LinkTarget {
    if link.path.hasPrefix("files/"), let folder = documents[document] {
      return folder.fileTarget(of: link.path.dropFirst(6))
    }
    let address = address(meantBy: link, in: document)
    return .missing(
      reason: "links within the site start with '/', '#' or 'files/'",
      help: address.map { "write \(quoted($0))" }
        ?? "write '/ID/' for a document, '/ID/VERSION/' for a revision, '#heading', or 'files/NAME'")
  }

  /// What a path means that follows folders on disk, or lacks its scheme.
  private func address(meantBy link: SiteLink, in document: String) -> String? {
    if link.path.hasPrefix("www.") { return "https://\(link.description)" }
    if link.path.contains("@"), !link.path.contains("/") { return "mailto:\(link.description)" }
    let parts = link.path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let rooted = "/" + parts.joined(separator: "/") + (link.path.hasSuffix("/") ? "/" : "")
    if pages.contains(rooted) { return rooted + link.suffix }
    let names = parts.map { String($0.hasSuffix(".md") ? $0.dropLast(3) : $0) }
    guard let last = names.last, let file = parts.last.map(String.init) else { return nil }
    guard let index = names.lastIndex(where: { documents[$0] != nil }) else {
      guard let folder = documents[document] else { return nil }
      if folder.hasFile(file) { return "files/\(file)" }
      return folder.hasPage(of: last) ? "/\(document)/\(last)/\(link.suffix)" : nil
    }
    guard let folder = documents[names[index]] else { return nil }
    if parts.dropFirst(index + 1).first == "files" {
      return (folder.id == document ? "" : "/\(folder.id)/") + parts[(index + 1)...].joined(separator: "/")
    }
    return folder.hasPage(of: last) ? "/\(folder.id)/\(last)/\(link.suffix)" : "/\(folder.id)/\(link.suffix)"
  }
}
