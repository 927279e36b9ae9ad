import Markdown
import Policies

extension DocumentPages {
  /// The same document's pages in the language of a translation.
  ///
  /// - Parameter addresses: what links lead to in that language.
  func speaking(_ translation: Translation, _ addresses: SiteAddresses) -> DocumentPages {
    DocumentPages(
      site: site.speaking(translation.language), document: document, timeline: timeline, titles: titles,
      imported: imported,
      translations: SiteLinks.Translations(
        folder: translation.languageFolder, original: site.settings.language,
        documents: addresses.documents(in: translation.languageFolder)))
  }

  /// `/fr/ID/`: the translation of the current revision or, where there is none yet, of an earlier one.
  func current(_ text: TranslatedText, digest: Digest) -> OutputFile {
    var page = page(of: text, at: Address.document(document.id))
    page.breadcrumb = page.title
    page.alternates = alternates()
    page.structuredData = structuredData.translated(text, at: page.path)
    page.relations = [
      ("latest-version", site.home + Address.revision(document.id, text.original.version)),
      ("version-history", Address.history(document.id)),
    ]
    let isBehind = timeline.isBehind(text.translation)
    let legend = legend(of: text)
    return render(
      page, text, digest, banners: banners.current(text.translation),
      legend: isBehind ? legend.permanent(text.original) : legend.current(text.original))
  }

  /// `/fr/ID/2.2/`: the translation of a revision, with its last correction.
  func permanent(_ text: TranslatedText, digest: Digest) -> OutputFile {
    let version = text.original.version
    var page = page(of: text, at: Address.revision(document.id, version))
    page.kind = "revision"
    page.title += " \(version)"
    page.breadcrumb = site.interface.text(.versionOf, ["version": version.description])
    page.alternates = alternates(of: version)
    page.isNoindex = ![.current, .scheduled].contains(timeline.status(of: version))
    page.ancestors = [ancestor(of: text)]
    page.relations = [
      ("latest-version", translated(Address.document(document.id))), ("version-history", Address.history(document.id)),
    ]
    return render(
      page, text, digest, banners: banners.permanent(text.translation, of: text.original),
      legend: legend(of: text).permanent(text.original))
  }

  /// `/fr/ID/2.2/draft/`: a translation that is being written, for those who ask for it.
  func draft(_ text: TranslatedText, digest: Digest) -> OutputFile {
    var page = page(of: text, at: Address.revision(document.id, text.original.version) + "draft/")
    page.kind = "revision"
    page.breadcrumb = site.interface.text(.draft)
    page.canonical = nil
    page.isNoindex = true
    page.ancestors = [ancestor(of: text)]
    return render(page, text, digest, banners: banners.draft(text.translation), legend: false)
  }

  private func page(of text: TranslatedText, at path: String) -> Page {
    let record = text.translation.record
    var page = Page(kind: "document", path: site.home + path, title: record.title, heading: record.title)
    page.description = record.summary.isEmpty ? nil : record.summary
    page.headingID = text.tree.titleID(record.title)
    page.edition = edition(of: text.original)
    return page
  }

  private func ancestor(of text: TranslatedText) -> (text: String, path: String) {
    (text.translation.record.title, translated(Address.document(document.id)))
  }

  /// A page's counterpart in the language of these pages; the page itself where there is none.
  private func translated(_ path: String) -> String { translations?.path(path[...]) ?? path }

  private func legend(of text: TranslatedText) -> Legend {
    Legend(site: site, document: document, timeline: timeline, translation: text.translation)
  }

  private func render(
    _ page: Page, _ text: TranslatedText, _ digest: Digest, banners: TemplateValue, legend: TemplateValue
  ) -> OutputFile {
    let title = text.translation.record.title
    return render(
      page, body: body(text.tree, title: title, root: page.rootPath), banners: banners, legend: legend,
      contents: Contents.context(text.tree, title: title), formerSections: false, data: false, record: false,
      distribution: false, translation: data(of: text, digest))
  }

  private func data(of text: TranslatedText, _ digest: Digest) -> TemplateValue {
    let (translation, record) = (text.translation, text.translation.record)
    let file = SealedFile(revision: translation.text, of: document)
    let earlier = timeline.translations(of: translation.version).filter {
      $0.languageFolder == translation.languageFolder && $0.correction < translation.correction
    }
    return [
      "title": .text(record.title),
      "id": .text(document.id),
      "version": .text(translation.version.description),
      "path": .text(Address.revision(document.id, translation.version)),
      "originalName": .text(site.name(of: site.settings.language)),
      "translator": .optional(record.translator),
      "approvedBy": .optional(site.interface.listed(apart: record.approvals.map(\.title))),
      "published": .optional(record.published, site.interface.time),
      "sha256": .text(digest.hex),
      "sealsPath": .optional(site.seals[file.path] == digest ? SealsPage.path : nil),
      "hasEarlier": .flag(!earlier.isEmpty),
      "earlier": .list(
        earlier.map {
          [
            "path": .text(SealedFile(revision: $0.text, of: document).sitePath),
            "published": .optional($0.record.published, site.interface.time),
          ]
        }),
    ]
  }
}

extension DocumentPages {
  /// The languages that the document's own page is in; none where it is in the site's only.
  func alternates() -> [Page.Alternate] {
    alternates(of: Address.document(document.id), timeline.languages.compactMap(timeline.translation(into:)))
  }

  /// The languages that a revision is in.
  func alternates(of version: Version) -> [Page.Alternate] {
    alternates(
      of: Address.revision(document.id, version),
      timeline.languages.compactMap { timeline.translation(of: version, into: $0) })
  }

  private func alternates(of path: String, _ translations: [Translation]) -> [Page.Alternate] {
    guard !translations.isEmpty else { return [] }
    return site.alternates(of: path, in: translations.map(\.language))
  }
}
