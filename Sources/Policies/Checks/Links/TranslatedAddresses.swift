import Diagnostics

/// The pages of a document in one language: what is below `/fr/ID/`.
package struct TranslatedAddresses: Hashable, Sendable {
  /// The revisions that are translated.
  private let versions: Set<String>
  /// Whether there is a page of the document, `/fr/ID/`.
  package let hasDocument: Bool
  /// Whether that page shows an earlier revision than the current one, and so may lack sections of it.
  package let isBehind: Bool

  /// - Parameter language: its folder.
  init(_ language: String, of timeline: Timeline) {
    let shown = timeline.translation(into: language)
    versions = Set(timeline.translations.lazy.filter { $0.languageFolder == language }.map(\.version.description))
    hasDocument = shown != nil
    isBehind = shown.map(timeline.isBehind) ?? false
  }

  package func hasPage(of version: some StringProtocol) -> Bool { versions.contains(String(version)) }

  /// Where a link below `/fr/ID/` leads.
  ///
  /// - Parameters:
  ///   - path: what follows, without escapes; nil where the slash is missing.
  ///   - page: the document's page in this language: `/fr/ID/`.
  func target(path: Substring?, page: String) -> LinkTarget {
    guard let path else { return .missing(reason: "a document's address ends in a slash", help: "write '\(page)'") }
    if path.isEmpty || path == "index.html" {
      return hasDocument ? .found : .missing(reason: "'\(page)' shows no revision yet", help: help(page))
    }
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard hasPage(of: parts[0]) else {
      return .missing(reason: "'\(page)' has no revision \(quoted(String(parts[0])))", help: help(page))
    }
    guard parts.count == 2 else {
      return .missing(reason: "a page's address ends in a slash", help: "write '\(page)\(parts[0])/'")
    }
    if ["", "index.html", "source.md"].contains(parts[1]) { return .found }
    return .missing(reason: "'\(page)\(parts[0])/' has no page or file \(quoted(String(parts[1])))", help: help(page))
  }

  private func help(_ page: String) -> String {
    "write '/\(page.split(separator: "/").last ?? "ID")/': a page leads to its own language where there is one"
  }
}
