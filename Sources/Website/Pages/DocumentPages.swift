import Markdown
import Policies

/// The pages of one document's texts: its own page and every revision's permanent one.
struct DocumentPages {
  let site: Site
  let document: Document
  let timeline: Timeline
  /// The titles of all documents, by id.
  let titles: [String: String]
  /// What imported texts mean by the paths of files.
  let imported: ImportedPaths
  /// What there is in the language of these pages; nil: they are in the site's own.
  var translations: SiteLinks.Translations?

  /// A text at hand: parsed, and its file's digest.
  struct Text {
    let revision: Revision
    let tree: Tree
    let digest: Digest
  }

  /// `/ID/`: the current revision. `former` are the sections of the revisions before it.
  func current(_ text: Text, former: FormerSections) -> OutputFile {
    let revision = text.revision
    var page = page(title: revision.record.title, breadcrumb: revision.record.title)
    page.edition = edition(of: revision)
    page.owner = document.control.owner.map(site.organization.title(ofRole:))
    page.relations = [
      ("latest-version", Address.revision(document.id, revision.version)),
      ("version-history", Address.history(document.id)),
    ]
    page.headingID = text.tree.titleID(revision.record.title)
    page.alternates = alternates()
    page.structuredData = structuredData.current(text)
    let isRemoved = timeline.removal(of: revision.version) != nil
    var file = render(
      page, body: isRemoved ? false : body(text, root: page.rootPath),
      banners: banners.current(), legend: legend.current(revision),
      contents: isRemoved ? false : Contents.context(text.tree, title: revision.record.title),
      formerSections: former.context(lackedBy: text.tree.headings, in: document),
      data: documentData.data(of: revision, digest: text.digest, revised: revised, seal: seal(of: revision)),
      record: table(page).newest(marking: revision.version),
      distribution: documentData.distribution)
    if !isRemoved {
      file.paper = site.paper(of: page, at: Address.pdf(document.id), published: revision.record.published)
    }
    return file
  }

  /// `/ID/VERSION/` of a text that had to go: what is left of its record.
  func removed(_ version: Version, _ removal: Event, digest: Digest?) -> OutputFile {
    let title = document.control.title
    var page = page(
      title: "\(title) \(version)", breadcrumb: site.interface.text(.versionOf, ["version": version.description]))
    page.kind = "revision"
    page.path = Address.revision(document.id, version)
    page.canonical = page.path
    page.heading = title
    page.isNoindex = true
    page.ancestors = [(title, Address.document(document.id))]
    page.relations = [("version-history", Address.history(document.id))]
    return render(
      page, body: false, banners: banners.removed(removal), legend: false, contents: false, formerSections: false,
      data: documentData.data(of: nil, digest: digest, revised: removal.date, seal: digest),
      record: table(page).excerpt(around: version), distribution: false)
  }

  /// `/ID/` of a document of which no revision is in force yet.
  func announcement() -> OutputFile {
    let title = timeline.scheduled.first?.record.title ?? document.control.title
    var page = page(title: title, breadcrumb: title)
    page.relations = [("version-history", Address.history(document.id))]
    return render(
      page, body: false, banners: banners.current(), legend: false, contents: false, formerSections: false,
      data: documentData.data(of: nil, digest: nil, revised: revised), record: table(page).newest(marking: nil),
      distribution: documentData.distribution)
  }

  /// `/ID/VERSION/`: what a revision's own file says, for good.
  func permanent(_ text: Text) -> OutputFile {
    let revision = text.revision
    let record = revision.record
    var page = page(
      title: "\(record.title) \(revision.version)",
      breadcrumb: site.interface.text(.versionOf, ["version": revision.version.description]))
    page.kind = "revision"
    page.path = Address.revision(document.id, revision.version)
    page.canonical = page.path
    page.heading = record.title
    page.edition = edition(of: revision)
    page.headingID = text.tree.titleID(record.title)
    page.alternates = alternates(of: revision.version)
    page.isNoindex = ![.current, .scheduled].contains(timeline.status(of: revision.version))
    page.ancestors = [(document.control.title, Address.document(document.id))]
    page.relations = relations(of: revision)
    page.structuredData = structuredData.permanent(revision)
    let isRemoved = timeline.removal(of: revision.version) != nil
    return render(
      page, body: isRemoved ? false : body(text, root: page.rootPath),
      banners: banners.permanent(revision), legend: legend.permanent(revision),
      contents: isRemoved ? false : Contents.context(text.tree, title: record.title),
      formerSections: false,
      data: documentData.data(
        of: revision, digest: text.digest, revised: record.published, seal: seal(of: revision)),
      record: table(page).excerpt(around: revision.version), distribution: false)
  }

  private func seal(of revision: Revision) -> Digest? {
    site.seals[SealedFile(revision: revision.text, of: document).path]
  }

  var legend: Legend { Legend(site: site, document: document, timeline: timeline) }
  var banners: Banners {
    Banners(site: site, document: document, timeline: timeline, titles: titles, translations: translations)
  }
  var structuredData: StructuredData { StructuredData(site: site, document: document, timeline: timeline) }
  private var documentData: DocumentData { DocumentData(site: site, document: document, timeline: timeline) }

  /// When the document was last looked at.
  private var revised: CivilDate? { [timeline.lastUpdated, timeline.lastReviewed].compactMap { $0 }.max() }

  func table(_ page: Page) -> RecordTable {
    RecordTable(site: site, document: document, timeline: timeline, root: page.rootPath)
  }

  private func page(title: String, breadcrumb: String) -> Page {
    var page = Page(kind: "document", path: Address.document(document.id), title: title, heading: title)
    page.breadcrumb = breadcrumb
    page.description = document.control.summary
    page.feeds = Page.feeds(of: document, in: site.interface)
    return page
  }

  func edition(of revision: Revision) -> String {
    site.interface.text(
      .edition,
      ["version": revision.version.description, "date": site.interface.date(revision.record.published)])
  }

  /// The latest version is where the document is, so that not every revision's page changes with each new one.
  private func relations(of revision: Revision) -> [(relation: String, path: String)] {
    let neighbours = [
      ("predecessor-version", timeline.predecessor(of: revision.version)),
      ("successor-version", timeline.successor(of: revision.version)),
    ]
    return [("latest-version", Address.document(document.id))]
      + neighbours.compactMap { name, revision in
        revision.map { (name, Address.revision(document.id, $0.version)) }
      } + [("version-history", Address.history(document.id))]
  }

  private func body(_ text: Text, root: String) -> TemplateValue {
    let record = text.revision.record
    return body(text.tree, title: record.title, root: root, ImportedLinks(of: record.imported, imported))
  }

  func body(_ tree: Tree, title: String, root: String, _ imported: ImportedLinks? = nil) -> TemplateValue {
    let links = SiteLinks(root: root, document: document.id, translations: translations, imported: imported)
    var options = HTMLOptions.forReaders(title: title)
    options.hasHeadingIdentifiers = true
    options.hasHeadingAnchors = true
    options.hasTableRegions = true
    options.labels = site.interface.labels
    options.rewriteLink = { destination, _ in links.rewrite(destination) }
    if translations != nil { options.linkLanguage = { links.language(of: $0) } }
    return .html(tree.html(options))
  }

  func render(
    _ page: Page, body: TemplateValue, banners: TemplateValue, legend: TemplateValue, contents: TemplateValue,
    formerSections: TemplateValue, data: TemplateValue, record: TemplateValue, distribution: TemplateValue,
    translation: TemplateValue = false
  ) -> OutputFile {
    site.render(
      page, with: "document",
      [
        .init(name: "document", value: site.interface.document(document)), .init(name: "body", value: body),
        .init(name: "banners", value: banners), .init(name: "legend", value: legend),
        .init(name: "contents", value: contents), .init(name: "formerSections", value: formerSections),
        .init(name: "data", value: data), .init(name: "record", value: record),
        .init(name: "distribution", value: distribution), .init(name: "translationData", value: translation),
      ])
  }
}
