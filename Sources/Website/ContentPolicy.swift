/// What the site's pages may load, and who may frame them: the one Content-Security-Policy of all of them (CSP Level 3).
///
/// Everything comes from the site itself, and nothing stands in the page that could be a script or a style of somebody else.
package enum ContentPolicy {
  /// What stands in every page, for hosts that send no headers of the site's own.
  package static let page = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; \
    form-action 'none'
    """

  /// What a host sends with every file: also what a page cannot say of itself (3.3: `frame-ancestors`).
  static let header = "\(page); frame-ancestors 'none'"

  /// The page as the preview shows it: it may also listen to the preview's news.
  package static func listening(_ html: [UInt8]) -> [UInt8] {
    guard let policy = html.firstRange(of: Array(page.utf8)) else { return html }
    return html[..<policy.upperBound] + Array("; connect-src 'self'".utf8) + html[policy.upperBound...]
  }
}
