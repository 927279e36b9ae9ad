/// The document that a URL leads to, as far as it can be told: a link that moved its target still leads to the same one.
struct LinkTarget: Hashable {
  private let name: String

  /// Of `/ID/VERSION/` the id; of other URLs the last part of the path without its extension; without a path the host.
  init(_ url: String) {
    let bare = url.prefix { $0 != "#" && $0 != "?" }
    let hasHost = bare.contains("//")
    let address = hasHost ? bare.drop { $0 != "/" }.drop { $0 == "/" } : bare[...]
    var parts = address.split(separator: "/").map(Self.withoutExtension)
    if hasHost, !parts.isEmpty {
      let host = parts.removeFirst()
      parts.insert(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, at: 0)
    }
    while parts.count > 1, parts.last == "index" || Self.isVersion(parts.last ?? "") { parts.removeLast() }
    name = (parts.last ?? "").lowercased()
  }

  private static func withoutExtension(_ part: Substring) -> String {
    for suffix in [".html", ".htm", ".md", ".php", ".aspx"] where part.hasSuffix(suffix) {
      return String(part.dropLast(suffix.count))
    }
    return String(part)
  }

  /// Numbers with points or hyphens between them.
  private static func isVersion(_ part: String) -> Bool {
    part.first?.isNumber == true && part.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
  }
}
