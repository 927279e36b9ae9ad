/// The forms of addresses that keys take.
package enum Address: Sendable {
  /// `https://policies.example.org/`, for a site: ends in a slash, without query or fragment.
  case site
  /// An absolute URL with http or https.
  case web
  /// A path of this site (`/privacy-policy/`), or an absolute URL with http or https.
  case page
  /// A path of this site (`/privacy-policy/#new-section`).
  case path
  /// An e-mail address.
  case email
  /// An e-mail address, or an absolute URL with http, https, mailto or tel.
  case contact
  /// A URL with https, mailto or tel (RFC 9116, section 2.5.3).
  case securityContact
  /// What a link on a page may lead to: a path of this site, or a URL with http, https, mailto or tel.
  case link
  /// A former id, or a former path of this site that begins and ends with a slash.
  case alias

  /// Completes "must be".
  var name: String {
    switch self {
    case .site: "an absolute URL that ends in '/'"
    case .web: "an absolute URL"
    case .page: "a path that begins with '/', or an absolute URL"
    case .path: "a path that begins with '/'"
    case .email: "an e-mail address"
    case .contact: "an e-mail address or a URL"
    case .securityContact: "a URL with mailto:, https: or tel:"
    case .link: "a path that begins with '/', or a URL with http:, https:, mailto: or tel:"
    case .alias: "a former id, or a path that begins and ends with '/'"
    }
  }

  var example: String {
    switch self {
    case .site: "https://policies.example.org/"
    case .web: "https://www.example.org/"
    case .page, .link: "/privacy-policy/"
    case .path: "/privacy-policy/#retention"
    case .email, .contact: "privacy@example.org"
    case .securityContact: "mailto:security@example.org"
    case .alias: "/old/path/"
    }
  }

  package func accepts(_ text: String) -> Bool {
    guard text.utf8.count <= 2000, text.unicodeScalars.allSatisfy(Self.canStandInAddress) else { return false }
    switch self {
    case .site:
      return isWeb(text) && text.hasSuffix("/") && !text.contains("?") && !text.contains("#")
    case .web: return isWeb(text)
    case .page: return isPath(text) || isWeb(text)
    case .path: return isPath(text)
    case .email: return isEmail(text)
    case .contact: return isEmail(text) || isWeb(text) || has(text, ["mailto:", "tel:"])
    case .securityContact: return has(text, ["https://", "mailto:", "tel:"])
    case .link: return isPath(text) || isWeb(text) || has(text, ["mailto:", "tel:"])
    case .alias:
      return DocumentID.isWellFormed(text)
        || (isPath(text) && text.hasSuffix("/") && text != "/" && !text.contains("?") && !text.contains("#"))
    }
  }

  /// No blanks, control characters, or what would end an attribute or a URL in brackets.
  private static func canStandInAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
      && !scalar.properties.isWhitespace
  }

  /// A path of this site, not of another (`//host/`), without steps up.
  private func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//")
      && !text.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }

  private func isWeb(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return false }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return !host.isEmpty && !host.hasPrefix(":") && !host.contains("@")
  }

  private func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".")
  }

  private func has(_ text: String, _ schemes: [String]) -> Bool {
    schemes.contains { text.lowercased().hasPrefix($0) && text.utf8.count > $0.utf8.count }
  }
}
