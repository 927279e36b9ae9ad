import Diagnostics

/// The pages and files below `/ID/` at a date, as far as the document's records tell.
package struct DocumentAddresses: Hashable, Sendable {
  let id: String
  let aliases: [String]
  /// The revisions that have a page.
  private let published: [Version]
  /// The revisions whose page no longer shows a text.
  private let removed: [Version]
  /// The revisions that will have a page.
  private let unpublished: [Version]
  /// The revisions without an archived text.
  private let unarchived: [Version]
  private let files: [String]
  /// `FROM...TO` of the comparison pages.
  private let comparisons: Set<String>
  /// What the files were called that the texts were imported from, the newest last.
  let importedPaths: [String]
  /// What is published in each language, by its folder.
  package let languages: [String: TranslatedAddresses]

  /// - Parameters:
  ///   - timeline: the document's own.
  ///   - comparisons: which pairs of revisions have a comparison page.
  package init(of document: Document, _ timeline: Timeline, comparisons: Comparisons = Comparisons()) {
    let gone = timeline.removedRows.map(\.version)
    let published = timeline.revisions.map(\.version) + gone
    id = document.id
    // Links are compared without escapes.
    aliases = document.control.aliases.map { SiteLink.unescaped($0.utf8) }
    self.published = published
    removed = published.filter { timeline.removal(of: $0) != nil }
    unpublished = document.revisions.map(\.version).filter { !published.contains($0) }
    unarchived = document.control.history.compactMap(\.version).filter { !published.contains($0) }
    files = document.files
    importedPaths = document.revisions.reduce(into: []) { paths, revision in
      guard let path = revision.record.imported?.path, path != paths.last else { return }
      paths.append(path)
    }
    self.comparisons = Set(
      published.flatMap { version in
        timeline.comparisonBases(of: version, in: document.id, comparisons).map { "\($0.version)...\(version)" }
      })
    languages = Dictionary(timeline.languages.map { ($0, TranslatedAddresses($0, of: timeline)) }) { first, _ in first }
  }

  func hasFile(_ name: String) -> Bool { files.contains(name) }

  func hasPage(of version: String) -> Bool { published.contains { $0.description == version } }

  /// - Parameter path: what follows `/ID/`, without escapes; nil where the slash is missing.
  func target(of link: SiteLink, path: Substring?) -> LinkTarget {
    guard let path else {
      return .missing(reason: "a document's address ends in a slash", help: write("/\(id)/", link))
    }
    if path.isEmpty || path == "index.html" { return heading(nil, link) }
    if ["history/", "history/index.html", "feed.xml", "substance.xml", "document.json"].contains(path) {
      return .found
    }
    if path.hasPrefix("files/") { return fileTarget(of: path.dropFirst(6)) }
    if path.hasPrefix("compare/") { return comparisonTarget(of: path.dropFirst(8)) }
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let version = published.first(where: { $0.description == name }) else {
      return .missing(reason: reason(for: name), help: help(for: name, link))
    }
    switch parts.dropFirst().first {
    case nil: return .missing(reason: "a page's address ends in a slash", help: write("/\(id)/\(name)/", link))
    case "source.md":
      guard removed.contains(version) else { return .found }
      return .missing(
        reason: "the text of revision '\(version)' was removed", help: write("/\(id)/\(version)/", link, anchor: false))
    case "", "index.html": return heading(version, link)
    case .some(let rest):
      return .missing(
        reason: "revision '\(name)' has no page or file \(quoted(rest))", help: write("/\(id)/\(name)/", link))
    }
  }

  /// - Parameter name: below `files/`.
  func fileTarget(of name: some StringProtocol) -> LinkTarget {
    let name = String(name)
    if hasFile(name) { return .found }
    let reason = "document '\(id)' has no file \(quoted(name))"
    if let meant = Spelling.nearest(to: name, among: files) {
      return .missing(reason: reason, help: "did you mean \(quoted("files/" + meant))?")
    }
    return .missing(reason: reason, help: "put the file into the document's folder 'files', or mend its name here")
  }

  /// - Parameter path: below `compare/`.
  private func comparisonTarget(of path: Substring) -> LinkTarget {
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard comparisons.contains(name) else {
      let meant = Spelling.nearest(to: name, among: comparisons)
      return .missing(
        reason: "document '\(id)' has no comparison \(quoted(name))",
        help: meant.map { "did you mean '/\(id)/compare/\($0)/'?" }
          ?? "write '/\(id)/history/', or add the pair under 'comparisons' in site.yml")
    }
    guard parts.count == 2, ["", "index.html", "redline.json"].contains(parts[1]) else {
      return .missing(reason: "a page's address ends in a slash", help: "write '/\(id)/compare/\(name)/'")
    }
    return .found
  }

  private func heading(_ version: Version?, _ link: SiteLink) -> LinkTarget {
    guard let anchor = link.anchor, !anchor.isEmpty else { return .found }
    if let version, removed.contains(version) {
      return .missing(
        reason: "the text of revision '\(version)' was removed", help: write("/\(id)/\(version)/", link, anchor: false))
    }
    return .heading(HeadingReference(document: id, version: version, anchor: anchor))
  }

  private func reason(for name: String) -> String {
    guard let version = Version(name) else { return "document '\(id)' has no page \(quoted(name))" }
    if unpublished.contains(version) { return "revision '\(name)' of '\(id)' is not published yet" }
    if unarchived.contains(version) { return "revision '\(name)' of '\(id)' has no archived text" }
    return "document '\(id)' has no revision '\(name)'"
  }

  private func help(for name: String, _ link: SiteLink) -> String {
    if let version = Version(name) {
      if let same = published.first(where: { $0 == version }) { return "did you mean '/\(id)/\(same)/\(link.suffix)'?" }
      if unarchived.contains(version) { return write("/\(id)/history/", link, anchor: false) }
      return "write '/\(id)/' for the current revision"
    }
    let names = published.map(\.description) + ["history"]
    if let meant = Spelling.nearest(to: name, among: names) { return "did you mean '/\(id)/\(meant)/\(link.suffix)'?" }
    return "write '/\(id)/' for the document, or '/\(id)/VERSION/' for one revision"
  }

  private func write(_ path: String, _ link: SiteLink, anchor: Bool = true) -> String {
    "write \(quoted(anchor ? path + link.suffix : path))"
  }
}
