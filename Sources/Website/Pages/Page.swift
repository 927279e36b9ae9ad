import Policies

/// What every page says of itself: in its head, its header and its breadcrumbs.
struct Page: Sendable {
  /// A CSS class and what the page is: `index`, `document`, `revision`, `history`, `changes`, `search`, `as-of`,
  /// `not-found`, `redirect`.
  var kind: String
  /// Below the site's root, ending in `/` or naming a file: `privacy-policy/2.2/`.
  var path: String
  var title: String
  var heading: String
  /// The id that the heading has in the text, so that links to it arrive.
  var headingID: String?
  var description: String?
  /// Which text this is, for the head of every sheet of paper: "Version 2.2, 3 January 2019".
  var edition: String?
  /// Who answers for the text, for the foot of every sheet.
  var owner: String?
  /// The canonical path; its own unless said otherwise. Nil for a page that has no address of its own.
  var canonical: String?
  var isNoindex = false
  /// The last breadcrumb, and the pages above this one below "Documents".
  var breadcrumb = ""
  var ancestors: [(text: String, path: String)] = []
  /// RFC 5829 and its like: relation and path.
  var relations: [(relation: String, path: String)] = []
  /// The languages that the page is in, the site's own first; none where it is in one only.
  var alternates: [Alternate] = []
  /// Feeds beside that of all changes.
  var feeds: [(title: String, path: String)] = []
  /// JSON-LD.
  var structuredData: String?
  /// Where the page's relative links start from; nil: computed from `path`.
  var root: String?

  /// A page in one of its languages.
  struct Alternate: Sendable {
    /// BCP 47.
    var language: String
    /// The language's own name.
    var name: String
    var path: String
    /// Whether it is the one that the others translate.
    var isOriginal: Bool
  }

  init(kind: String, path: String, title: String, heading: String) {
    self.kind = kind
    self.path = path
    self.title = title
    self.heading = heading
    self.canonical = path
  }

  /// The page's file below the site's root.
  var file: String { path.hasSuffix("/") || path.isEmpty ? path + "index.html" : path }

  var rootPath: String { root ?? Address.root(from: path) }

  /// The names that all templates can count on.
  func context(on site: Site) -> [TemplateValue.Member] {
    let above = [(text: site.interface.text(.documents), path: site.home)] + ancestors
    return [
      .init(name: "language", value: .text(site.interface.language)),
      .init(name: "direction", value: .text(site.interface.direction)),
      // Of what leads to pages in the site's own language from a page in another.
      .init(name: "originalLanguage", value: .optional(site.languageFolder == nil ? nil : site.settings.language)),
      .init(name: "languages", value: languages(in: site.interface.language)),
      .init(name: "root", value: .text(rootPath)),
      .init(name: "home", value: .text(site.home)),
      .init(name: "contentPolicy", value: .text(ContentPolicy.page)),
      .init(name: "icon", value: .text(site.theme.name(of: "icon.svg"))),
      .init(name: "stylesheet", value: .text(site.theme.name(of: "style.css"))),
      .init(name: "script", value: .text(site.theme.name(of: "script.js"))),
      .init(name: "consent", value: ConsentPanel(site: site, root: rootPath).value),
      .init(name: "site", value: siteContext(site)),
      .init(name: "page", value: pageContext(site)),
      .init(
        name: "breadcrumbs", value: .list(above.map { ["text": .text($0.text), "path": .text($0.path)] })),
    ]
  }

  /// The switch from language to language.
  private func languages(in own: String) -> TemplateValue {
    guard !alternates.isEmpty else { return false }
    return [
      "items": .list(
        alternates.map {
          [
            "language": .text($0.language), "name": .text($0.name), "path": .text($0.path),
            "isThis": .flag($0.language == own),
          ]
        })
    ]
  }

  /// What search engines are told, the same on each of the pages; who reads none of the languages is sent to the original.
  private var alternateLinks: [(language: String, path: String)] {
    alternates.map { ($0.language, $0.path) }
      + alternates.filter(\.isOriginal).map { ("x-default", $0.path) }
  }

  private func siteContext(_ site: Site) -> TemplateValue {
    [
      "title": .text(site.settings.title),
      "description": .optional(site.settings.description),
      "notice": .optional(site.settings.notice),
      "logo": .optional(site.settings.appearance.logo) {
        ["file": .text(Address.encode(site.theme.name(of: $0.file))), "width": "\($0.width)", "height": "\($0.height)"]
      },
      "sealsPath": .optional(SealsPage.isNeeded(on: site) ? SealsPage.path : nil),
      "footerText": .optional(site.settings.footer.text),
      "footerLinks": .list(
        site.settings.footer.links.map {
          ["text": .text($0.text), "href": .text(SiteLinks(root: rootPath, document: "").rewrite($0.href) ?? $0.href)]
        }),
    ]
  }

  private func pageContext(_ site: Site) -> TemplateValue {
    let feeds = Page.feeds(of: site) + feeds
    return [
      "kind": .text(kind),
      "title": .text(title),
      "heading": .text(heading),
      "headingId": .optional(headingID),
      "description": .optional(description),
      "edition": .optional(edition),
      "owner": .optional(owner),
      "url": .optional(canonical.map(site.url)),
      "noindex": .flag(isNoindex),
      "openGraphType": .text(["document", "revision"].contains(kind) ? "article" : "website"),
      "isIndex": .flag(kind == "index"),
      "isChanges": .flag(kind == "changes"),
      "isSearch": .flag(kind == "search"),
      "breadcrumb": .text(breadcrumb),
      "relations": .list(relations.map { ["rel": .text($0.relation), "path": .text($0.path)] }),
      "languages": .list(alternateLinks.map { ["language": .text($0.language), "url": .text(site.url($0.path))] }),
      "feeds": .list(feeds.map { ["title": .text($0.title), "path": .text($0.path)] }),
      "structuredData": .optional(structuredData),
    ]
  }
}
