package import Policies

/// What all pages of one build share.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let organization: Organization
  package let seals: Seals
  package let asOf: CivilDate
  let theme: Theme
  /// Whether current texts and what led to them are to be PDFs too.
  let hasPaper: Bool
  /// The language of the pages that are being made.
  package let interface: Interface
  /// The folder of these pages, `fr`; nil: they are in the site's own language, at its root.
  package let languageFolder: String?
  private let templates: Templates
  /// What readers are asked to consent to; nil: they are not asked.
  let storage: DeviceStorage?

  package init(
    settings: SiteSettings, organization: Organization, seals: Seals = Seals(), registers: [Register] = [],
    asOf: CivilDate, theme: Theme, hasPaper: Bool = false
  ) {
    self.settings = settings
    self.organization = organization
    self.seals = seals
    self.asOf = asOf
    self.hasPaper = hasPaper
    self.theme = theme.dressed(in: settings.appearance)
    templates = theme.templates(in: settings.language)
    interface = templates.interface
    languageFolder = nil
    let cookies = registers.first { $0.name == Register.cookiesName }
    storage = settings.consent == nil ? nil : cookies.map(DeviceStorage.init)
  }

  private init(_ site: Site, speaking language: String) {
    settings = site.settings
    organization = site.organization
    seals = site.seals
    asOf = site.asOf
    hasPaper = site.hasPaper
    theme = site.theme
    storage = site.storage
    templates = theme.templates(in: language)
    interface = templates.interface
    // Also of a translation into the site's own language: that is a finding, and its pages must not take the original's place.
    languageFolder = LanguageTag.folder(language)
  }

  /// The languages of a site's pages: its own first, then those of translations.
  package static func languages(of settings: SiteSettings, _ content: Content) -> [String] {
    let translated = Set(content.documents.flatMap(\.translations).map(\.language))
    return [settings.language] + translated.subtracting([settings.language]).sorted()
  }

  /// The same site as pages in another language have it: every page, list and link text made with it is in that language.
  ///
  /// - Parameter language: BCP 47; one of those that the theme was made for, otherwise the site's own is spoken.
  package func speaking(_ language: String) -> Site { Site(self, speaking: language) }

  /// The path of the site's address: `/`, or `/policies/` where it does not have its host for itself.
  package var basePath: String {
    let path =
      settings.url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(3).first ?? ""
    return "/" + path
  }

  /// The theme's files, but for those that no page of this site loads.
  var assets: [OutputFile] {
    guard storage == nil else { return theme.assets }
    let unused = [BuiltIn.consentScript, BuiltIn.consentStyle].map { "assets/\(theme.name(of: $0))" }
    return theme.assets.filter { !unused.contains($0.path) }
  }

  /// The absolute address of a path of the site.
  func url(_ path: String) -> String { settings.url + path }

  /// Renders a page with its template: the names that all pages have, then the page's own.
  func render(_ page: Page, with template: String, _ members: [TemplateValue.Member] = []) -> OutputFile {
    OutputFile(path: page.file, bytes: templates.render(template, page.context(on: self) + members))
  }

  /// A page's printed form, where the site has such.
  func paper(of page: Page, at path: String, published date: CivilDate) -> Paper? {
    guard hasPaper else { return nil }
    return Paper(
      path: path, base: url(page.path), author: organization.name, date: date,
      pageNumber: StyleWords.content(.stylePage, in: interface))
  }

  /// Renders the entries of a list, one after the other, each with the template of an entry.
  ///
  /// Entries are rendered apart from their page so that a list of a thousand costs little more than one entry does.
  func renderList(
    _ entries: some Sequence<[TemplateValue.Member]>, with template: String, root: String
  ) -> TemplateValue {
    var html: [UInt8] = []
    for entry in entries {
      html += templates.render(template, [.init(name: "root", value: .text(root))] + entry)
    }
    // Until the page is made all its lists are kept, and an array that grew may have room for as much again.
    return .html(html.capacity > html.count * 5 / 4 ? html.withUnsafeBufferPointer(Array.init) : html)
  }
}
