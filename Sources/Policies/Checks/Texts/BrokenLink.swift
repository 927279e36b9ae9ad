package import Diagnostics
import Markdown

extension Rule {
  package static let brokenLink = Rule(
    "broken-link", .error, .settings,
    summary: "a link leads to a document, revision, heading or file that the site does not have",
    explanation: """
      A reader who follows the link finds nothing, and a text that relies on what it links to says less than it seems \
      to. Links to other sites are not looked at.
      """,
    remedy: """
      Link to a document as '/ID/', to one revision as '/ID/VERSION/', to a heading as '#heading' or '/ID/#heading', \
      to a file of the document as 'files/NAME'. Where a document or a section moved, add an alias or an anchor to \
      its document.yml.
      """,
    wrong: "See our [privacy policy](/privcy-policy/#retention).",
    right: "See our [privacy policy](/privacy-policy/#retention).")
}

enum BrokenLink {
  /// Where a link or an image leads; to other sites is always found.
  ///
  /// - Parameter suggests: whether to look for what a misspelt name means, which takes time.
  static func target(at node: Int, in text: TextContext, suggests: Bool) -> LinkTarget {
    let url = text.tree.bytes(of: text.tree.nodes[node].url)
    // Most links lead to headings of the same text that are there.
    if url.first == UInt8(ascii: "#"),
      text.headingIdentifiers.contains(String(decoding: url.dropFirst(), as: UTF8.self))
    {
      return .found
    }
    guard URLScheme.isRelative(url) else { return .found }
    let link =
      text.imported?.address(of: String(decoding: url, as: UTF8.self)).map { SiteLink($0.utf8) } ?? SiteLink(url)
    return link.path.isEmpty
      ? anchorTarget(of: link, in: text, suggests: suggests)
      : text.addresses.target(of: link, in: text.document.id, suggests: suggests)
  }

  /// A link to a heading of the same text. HTML has `#top` lead to the page's start.
  private static func anchorTarget(of link: SiteLink, in text: TextContext, suggests: Bool) -> LinkTarget {
    guard let anchor = link.anchor, anchor != "top", !text.headingIdentifiers.contains(anchor) else { return .found }
    let known = text.tree.headings.lazy.map(\.id).prefix(500)
    let meant = suggests ? Spelling.nearest(to: anchor, among: known) : nil
    return .missing(
      reason: "the text has no heading with the id \(quoted(anchor))",
      help: meant.map { "did you mean \(quoted("#" + $0))?" }
        ?? "link to a heading that is there, or write {#\(anchor)} after the one that is meant")
  }

  static func finding(_ reason: String, help: String, at node: Int, in text: TextContext) -> Finding {
    let destination = text.tree.string(of: text.tree.nodes[node].url)
    return text.finding(.brokenLink, message(destination, reason), help: help, at: node)
  }

  static func message(_ destination: String, _ reason: String) -> String {
    "the link \(quoted(destination)) leads nowhere: \(reason)"
  }
}
