import Diagnostics
import FoundationEssentials
import Policies
import Website

/// What a page in a browser is told of itself: which version of it is the latest, and what was found in its sources.
struct PageNews: Hashable, Sendable, Encodable {
  struct Item: Hashable, Sendable, Encodable {
    var severity: String
    var rule: String
    /// `Content/documents/privacy-policy/draft.md:3:1`
    var place: String
    var message: String
    var help: String
    /// The line of the source; empty where there is none to show.
    var excerpt: String
  }

  /// Changes with the page's bytes; `absent` where the site has no such page.
  var version: String
  /// Whether the page is older than its sources.
  var isHeld: Bool
  var items: [Item]
  var drafts: [ShownSite.DraftLink]

  static let absent = "absent"

  /// - Parameter page: its file, `privacy-policy/index.html`.
  init(of page: String, on site: ShownSite) {
    version = Self.version(of: page, on: site)
    isHeld = site.isHeld(page)
    items = site.findings(on: page).prefix(Self.limit).map(Item.init)
    if let obstacle = site.obstacle {
      items.insert(
        Item(severity: "error", rule: "", place: "", message: obstacle, help: "", excerpt: ""), at: 0)
    }
    drafts = site.drafts
  }

  /// No page shows more findings than somebody reads.
  private static let limit = 50

  static func version(of page: String, on site: ShownSite) -> String {
    site.file(page).map { String(Digest(of: $0.bytes).hex.prefix(16)) } ?? absent
  }

  /// As JSON on one line.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension PageNews.Item {
  init(_ finding: Finding) {
    let position = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
    self.init(
      severity: finding.severity.rawValue, rule: finding.rule.id, place: finding.path + position,
      message: finding.message, help: finding.help, excerpt: finding.excerpt?.line ?? "")
  }
}
