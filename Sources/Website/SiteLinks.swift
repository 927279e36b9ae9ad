/// Makes the links of texts relative to the page they stand on, so that the site works under any base path.
struct SiteLinks: Sendable {
  /// The way to the site's root: `../`.
  let root: String
  /// The id of the document whose text it is, for `files/…`.
  let document: String

  /// The destination as the page writes it; nil where it stays as it is.
  func rewrite(_ destination: String) -> String? {
    if destination.utf8.first == UInt8(ascii: "/") {
      // `//host/path` names another host, not a page of this site.
      guard !destination.utf8.dropFirst().starts(with: "/".utf8) else { return nil }
      return root + destination.dropFirst()
    }
    return destination.hasPrefix("files/") ? "\(root)\(document)/\(destination)" : nil
  }
}
