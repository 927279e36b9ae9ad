/// What a document's folder may be called, and with it roles, contacts and drafts: `[a-z0-9]+(-[a-z0-9]+)*`.
package enum DocumentID {
  /// Folders at the site's root that are not documents.
  private static let reserved: Set = ["assets", "changes", "as-of", "search"]

  package static func isWellFormed(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  package static func isReserved(_ text: String) -> Bool { reserved.contains(text) }

  /// Whether a document's folder may have this name.
  package static func isUsable(_ text: String) -> Bool {
    isWellFormed(text) && !isReserved(text) && !LanguageTag.isLocale(text)
  }
}
