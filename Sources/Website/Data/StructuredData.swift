import FoundationEssentials
import Markdown
import Policies

/// What a document's page says of itself to other programs: schema.org's `WebPage`, or `FAQPage` with its questions, in
/// JSON-LD.
struct StructuredData {
  let site: Site
  let document: Document
  let timeline: Timeline

  /// Of the document's own page.
  func current(_ text: DocumentPages.Text) -> String? {
    var page = page(of: text.revision, at: Address.document(document.id), title: text.revision.record.title)
    page.datePublished = timeline.revisions.map(\.record.published).min()?.description
    page.dateModified = timeline.lastUpdated?.description
    page.lastReviewed = timeline.lastReviewed?.description
    if timeline.removal(of: text.revision.version) == nil { page.add(questions(of: text.tree, title: page.name)) }
    return json(page)
  }

  /// Of a translation's page.
  func translated(_ text: TranslatedText, at path: String) -> String? {
    var page = page(of: text.original, at: path, title: text.translation.record.title)
    page.datePublished = text.translation.record.published?.description
    page.add(questions(of: text.tree, title: page.name))
    return json(page)
  }

  /// Of a revision's permanent page.
  func permanent(_ revision: Revision) -> String? {
    let path = Address.revision(document.id, revision.version)
    var page = page(of: revision, at: path, title: revision.record.title)
    page.datePublished = revision.record.published.description
    return json(page)
  }

  private func page(of revision: Revision, at path: String, title: String) -> PageData {
    PageData(
      name: title, url: site.url(path), inLanguage: site.interface.language,
      version: revision.version.description,
      publisher: Named(type: "Organization", name: site.organization.name, url: site.organization.url),
      isPartOf: Named(type: "WebSite", name: site.settings.title, url: site.settings.url))
  }

  private func questions(of tree: Tree, title: String) -> [QuestionData] {
    guard document.control.kind == .faq else { return [] }
    var options = HTMLOptions.forReaders()
    let links = SiteLinks(root: site.settings.url, document: document.id)
    options.rewriteLink = { destination, _ in links.rewrite(destination) }
    return Question.all(in: tree, kind: .faq, title: title).map { question in
      let answer = String(decoding: tree.html(options, of: question.answer), as: UTF8.self)
      return QuestionData(name: question.text, acceptedAnswer: AnswerData(text: answer))
    }
  }

  private func json(_ page: PageData) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(page) else { return nil }
    // `<` would end the script element that the data stands in (HTML, 13.2.5.4).
    let text = String(decoding: data, as: UTF8.self)
    return text.utf8.contains(UInt8(ascii: "<")) ? text.replacing("<", with: "\\u003c") : text
  }
}

private struct PageData: Encodable {
  var context = "https://schema.org"
  var type = "WebPage"
  var name: String
  var url: String
  var inLanguage: String
  var version: String
  var datePublished: String?
  var dateModified: String?
  var lastReviewed: String?
  var publisher: Named
  var isPartOf: Named
  var mainEntity: [QuestionData]?

  mutating func add(_ questions: [QuestionData]) {
    guard !questions.isEmpty else { return }
    type = "FAQPage"
    mainEntity = questions
  }

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case name, url, inLanguage, version, datePublished, dateModified, lastReviewed, publisher, isPartOf, mainEntity
  }
}

private struct Named: Encodable {
  var type: String
  var name: String
  var url: String?

  enum CodingKeys: String, CodingKey {
    case type = "@type"
    case name, url
  }
}

private struct QuestionData: Encodable {
  var type = "Question"
  var name: String
  var acceptedAnswer: AnswerData

  enum CodingKeys: String, CodingKey {
    case type = "@type"
    case name, acceptedAnswer
  }
}

private struct AnswerData: Encodable {
  var type = "Answer"
  var text: String

  enum CodingKeys: String, CodingKey {
    case type = "@type"
    case text
  }
}
