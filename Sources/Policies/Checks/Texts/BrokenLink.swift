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
  enum Result {
    case fine
    case broken(Finding)
    /// What only another text can tell.
    case pending(TextSummary.Link)
  }

  /// - Parameters:
  ///   - node: a link or an image.
  ///   - suggests: whether to look for what a misspelt name means, which takes time.
  static func result(at node: Int, in text: TextContext, suggests: Bool) -> Result {
    let url = text.tree.bytes(of: text.tree.nodes[node].url)
    guard URLScheme.isRelative(url) else { return .fine }
    let link = SiteLink(url)
    if link.path.isEmpty { return anchorResult(of: link, at: node, in: text, suggests) }
    switch text.addresses.target(of: link, in: text.document.id, suggests: suggests) {
    case .found: return .fine
    case .heading(let reference):
      let range = text.range(of: node)
      let excerpt = Finding.Excerpt(range: range, line: text.file.line(range.start.line))
      return .pending(TextSummary.Link(reference: reference, destination: link.description, excerpt: excerpt))
    case .missing(let reason, let help):
      return .broken(finding(link.description, reason, help: help, at: node, in: text))
    }
  }

  /// A link to a heading of the same text. HTML has `#top` lead to the page's start.
  private static func anchorResult(of link: SiteLink, at node: Int, in text: TextContext, _ suggests: Bool) -> Result {
    guard let anchor = link.anchor, anchor != "top", !text.headingIdentifiers.contains(anchor) else { return .fine }
    let meant = !suggests ? nil : Spelling.nearest(to: anchor, among: text.tree.headings.lazy.map(\.id).prefix(500))
    return .broken(
      finding(
        link.description, "the text has no heading with the id \(quoted(anchor))",
        help: meant.map { "did you mean \(quoted("#" + $0))?" }
          ?? "link to a heading that is there, or write {#\(anchor)} after the one that is meant",
        at: node, in: text))
  }

  static func message(_ destination: String, _ reason: String) -> String {
    "the link \(quoted(destination)) leads nowhere: \(reason)"
  }

  private static func finding(
    _ destination: String, _ reason: String, help: String, at node: Int, in text: TextContext
  ) -> Finding {
    text.finding(.brokenLink, message(destination, reason), help: help, at: node)
  }
}
