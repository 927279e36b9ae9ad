import Policies
import Redline

/// `/ID/compare/FROM...TO/`, `/ID/draft/compare/`: what changed between two texts, and the same as data beside it.
struct ComparePage {
  /// One of the texts compared.
  struct Side {
    enum Text {
      case revision(Revision)
      case draft(Draft)
    }

    let text: Text
    let digest: Digest
  }

  let site: Site
  let document: Document
  let timeline: Timeline
  let from: Side
  let to: Side
  let redline: Redline
  /// How the newer text links to others that were imported with it.
  var imported: ImportedLinks?

  func render() -> OutputFile {
    let title = document.control.title
    let headline = redline.headline.text(in: words)
    let values = ["title": title, "from": from.name(in: words), "to": to.name(in: words), "headline": headline]
    let span = words.text(.comparisonSpan, values)
    var page = Page(
      kind: "compare", path: path, title: words.text(.comparisonTitle, values),
      heading: words.text(.comparisonHeading, values))
    page.description = words.text(.comparisonDescription, values)
    page.isNoindex = true
    page.breadcrumb = span
    page.ancestors = [(title, Address.document(document.id))]
    if to.version == nil { page.canonical = nil }
    let flags = redline.flagsByChange
    let list = redline.changes.enumerated().map { item($1, flags[$0]) }
    let pdf = isPrinted ? Address.pdf(beside: path) : nil
    var file = site.render(
      page, with: "compare",
      [
        .init(name: "document", value: words.document(document)),
        .init(name: "from", value: side(from)), .init(name: "to", value: side(to)),
        .init(name: "previous", value: neighbour(of: from.version, isLater: false)),
        .init(name: "next", value: neighbour(of: to.version, isLater: true)),
        .init(name: "jsonPath", value: .text(Address.redline(beside: path))),
        .init(name: "pdfPath", value: .optional(pdf)),
        .init(name: "headline", value: .text(headline.sentence)),
        .init(name: "statistics", value: .text(redline.measure(in: words))),
        .init(name: "classText", value: .optional(redline.extentSentence(in: words))),
        .init(name: "failure", value: .optional(redline.failure)),
        .init(name: "declared", value: declared(root: page.rootPath)),
        .init(name: "inserted", value: key(.redlineKeyInserted, "ins")),
        .init(name: "deleted", value: key(.redlineKeyDeleted, "del")),
        .init(name: "moved", value: key(.redlineKeyMoved, "span class=\"moved\"")),
        .init(name: "alt", value: .html(Array("<kbd>Alt</kbd>".utf8))),
        .init(name: "hasChanges", value: .flag(!redline.changes.isEmpty)),
        .init(name: "changeList", value: site.renderList(list, with: "compare-entry", root: page.rootPath)),
        .init(
          name: "blocks",
          value: site.renderList(blocks(flags, root: page.rootPath), with: "compare-block", root: page.rootPath)),
      ])
    if let pdf, let date = to.revision?.record.published { file.paper = site.paper(of: page, at: pdf, published: date) }
    return file
  }

  /// Whether this is what led to a text in force, or to one that will be.
  private var isPrinted: Bool {
    guard site.hasPaper, let version = to.version else { return false }
    let status = timeline.status(of: version)
    return (status == .current || status == .scheduled)
      && timeline.comparisonBase(of: version)?.version == from.version
  }

  private var words: Interface { site.interface }

  /// Words of the key, marked as what they are about.
  private func key(_ name: MessageName, _ tag: String) -> TemplateValue {
    let element = tag.prefix { $0 != " " }
    return .html(Array("<\(tag)>\(Escaping.escape(words.text(name)))</\(element)>".utf8))
  }

  /// The redline as data.
  func data() -> OutputFile {
    let sides = [from, to].map {
      RedlineJSON.Side(document: document.id, version: $0.version?.description, sha256: $0.digest.hex)
    }
    return OutputFile(
      path: Address.redline(beside: path), bytes: RedlineJSON(redline).bytes(from: sides[0], to: sides[1]))
  }

  private var path: String {
    switch (from.text, to.text) {
    case (.revision(let older), .revision(let newer)):
      Address.comparison(document.id, older.version, newer.version)
    case (_, .draft(let draft)), (.draft(let draft), _): Address.draftComparison(document.id, draft.name)
    }
  }

  private func side(_ side: Side) -> TemplateValue {
    [
      "name": .text(
        side.version.map { words.text(.versionOf, ["version": $0.description]) } ?? words.text(.draft)),
      "version": .text(side.name(in: words)),
      "path": .text(side.path(in: document.id)),
      "status": .optional(side.version.flatMap(timeline.status(of:)), words.status),
      "published": .optional(side.revision?.record.published, words.time),
      "sha256": .text(side.digest.hex),
    ]
  }

  /// The comparison before or after this one in the row of neighbours.
  private func neighbour(of version: Version?, isLater: Bool) -> TemplateValue {
    guard to.version != nil, let version else { return false }
    guard let later = isLater ? timeline.successor(of: version)?.version : version,
      let base = timeline.comparisonBase(of: later)?.version, !isLater || base == version
    else { return false }
    return [
      "path": .text(Address.comparison(document.id, base, later)),
      "text": .text(words.text(.comparisonSpan, ["from": base.description, "to": later.description])),
    ]
  }

  /// What the newer text's record says, where it is about this change.
  private func declared(root: String) -> TemplateValue {
    let record: (change: String, nature: Nature?, summary: String)
    switch to.text {
    case .revision(let revision):
      guard timeline.comparisonBase(of: revision.version)?.version == from.version else { return false }
      record = (revision.record.change, revision.record.nature, revision.record.summary)
    case .draft(let draft):
      guard !draft.change.isEmpty || draft.nature != nil || !draft.summary.isEmpty else { return false }
      record = (draft.change, draft.nature, draft.summary)
    }
    return [
      "change": .text(record.change),
      "nature": .optional(record.nature.map(words.nature)),
      "summary": SummaryText.html(record.summary, links: SiteLinks(root: root, document: document.id)),
    ]
  }

  private func item(_ change: Redline.Change, _ flags: [Redline.Flag]) -> [TemplateValue.Member] {
    [
      .init(name: "id", value: .text(change.id)),
      .init(name: "section", value: .optional(redline.place(of: change).joined(separator: " › "))),
      .init(name: "kindText", value: .text(redline.description(of: change, in: words))),
      .init(name: "flags", value: .optional(flagText(flags))),
    ]
  }

  private func flagText(_ flags: [Redline.Flag]) -> String { words.list(flags.map { words.say($0.phrase) }) }

  private func blocks(_ flags: [[Redline.Flag]], root: String) -> [[TemplateValue.Member]] {
    let links = SiteLinks(root: root, document: document.id, imported: imported)
    let text = root + to.path(in: document.id)
    // The headings of the text have their ids on its own page.
    let html = RedlineHTML(redline, in: words) { $0.hasPrefix("#") ? text + $0 : links.rewrite($0) }
    return ReadingOrder(of: redline).parts.map { part in
      switch part {
      case .folded(let entries):
        block(
          unchanged: [
            "text": .text(redline.title(ofFolded: entries, in: words)), "html": .html(html.html(of: entries)),
          ])
      case .context(let entries): block(context: ["html": .html(html.html(of: entries))])
      case .origin(let change): block(context: ["html": .html(html.origin(of: change))])
      case .change(let index, let entries, let isFirst):
        block(change: change(index, flags[index], isFirst: isFirst, html.html(of: entries)))
      }
    }
  }

  private func block(
    unchanged: TemplateValue = false, context: TemplateValue = false, change: TemplateValue = false
  ) -> [TemplateValue.Member] {
    [
      .init(name: "unchanged", value: unchanged), .init(name: "context", value: context),
      .init(name: "change", value: change),
    ]
  }

  private func change(_ index: Int, _ flags: [Redline.Flag], isFirst: Bool, _ html: [UInt8]) -> TemplateValue {
    let changes = redline.changes
    return [
      "id": isFirst ? .text(changes[index].id) : false,
      "number": .text(words.number(index + 1)),
      "total": .text(words.number(changes.count)),
      "kind": .text(changes[index].kind.rawValue),
      "kindText": .text(isFirst ? redline.description(of: changes[index], in: words) : words.text(.continued)),
      "flags": isFirst ? .optional(flagText(flags)) : false,
      "origin": .optional(redline.originText(of: changes[index], in: words)),
      "previousId": .optional(index > 0 ? changes[index - 1].id : nil),
      "nextId": .optional(index + 1 < changes.count ? changes[index + 1].id : nil),
      "html": .html(html),
    ]
  }
}

extension ComparePage.Side {
  var revision: Revision? {
    if case .revision(let revision) = text { revision } else { nil }
  }

  var version: Version? { revision?.version }

  /// "2.1", "draft", "draft-typo".
  fileprivate func name(in interface: Interface) -> String {
    switch text {
    case .revision(let revision): revision.version.description
    case .draft(let draft):
      draft.name.isEmpty
        ? interface.text(.draftShort) : interface.text(.draftShortNamed, ["name": draft.name])
    }
  }

  /// The page of the text itself.
  fileprivate func path(in document: String) -> String {
    switch text {
    case .revision(let revision): Address.revision(document, revision.version)
    case .draft(let draft): Address.draft(document, draft.name)
    }
  }
}
