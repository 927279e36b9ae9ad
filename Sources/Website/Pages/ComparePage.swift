import Policies
import Redline

/// `/ID/compare/FROM...TO/`: what changed between two revisions, and the same as data beside it.
struct ComparePage {
  /// One of the revisions compared.
  struct Side {
    let revision: Revision
    let digest: Digest
  }

  let site: Site
  let document: Document
  let timeline: Timeline
  let from: Side
  let to: Side
  let redline: Redline

  func render() -> OutputFile {
    let (older, newer) = (from.revision.version, to.revision.version)
    let title = document.control.title
    var page = Page(
      kind: "compare", path: Address.comparison(document.id, older, newer),
      title: "\(title): changes from \(older) to \(newer)", heading: "Changes from \(older) to \(newer)")
    page.description = "\(title), \(older) to \(newer): \(redline.headline)."
    page.isNoindex = true
    page.breadcrumb = "\(older) to \(newer)"
    page.ancestors = [(title, Address.document(document.id))]
    let flags = redline.flagsByChange
    let list = redline.changes.enumerated().map { item($1, flags[$0]) }
    return site.render(
      page, with: "compare",
      [
        .init(name: "document", value: .document(document)),
        .init(name: "from", value: side(from)), .init(name: "to", value: side(to)),
        .init(name: "previous", value: neighbour(of: older, isLater: false)),
        .init(name: "next", value: neighbour(of: newer, isLater: true)),
        .init(name: "jsonPath", value: .text(Address.redline(document.id, older, newer))),
        .init(name: "headline", value: .text(redline.headline.sentence)),
        .init(name: "statistics", value: .text(redline.measure)),
        .init(name: "classText", value: .optional(redline.extentSentence)),
        .init(name: "failure", value: .optional(redline.failure)),
        .init(name: "declared", value: declared(root: page.rootPath)),
        .init(name: "hasChanges", value: .flag(!redline.changes.isEmpty)),
        .init(name: "changeList", value: site.renderList(list, with: "compare-entry", root: page.rootPath)),
        .init(
          name: "blocks",
          value: site.renderList(blocks(flags, root: page.rootPath), with: "compare-block", root: page.rootPath)),
      ])
  }

  /// The redline as data.
  func data() -> OutputFile {
    let (older, newer) = (from.revision.version, to.revision.version)
    let sides = [from, to].map {
      RedlineJSON.Side(document: document.id, version: $0.revision.version.description, sha256: $0.digest.hex)
    }
    return OutputFile(
      path: Address.redline(document.id, older, newer), bytes: RedlineJSON(redline).bytes(from: sides[0], to: sides[1]))
  }

  private func side(_ side: Side) -> TemplateValue {
    let version = side.revision.version
    return [
      "version": .text(version.description),
      "path": .text(Address.revision(document.id, version)),
      "status": .optional(timeline.status(of: version), TemplateValue.status),
      "published": .date(side.revision.record.published),
      "sha256": .text(side.digest.hex),
    ]
  }

  /// The comparison before or after this one in the row of neighbours.
  private func neighbour(of version: Version, isLater: Bool) -> TemplateValue {
    let later = isLater ? timeline.successor(of: version) : timeline.revisions.first { $0.version == version }
    guard let later, let base = timeline.comparisonBase(of: later.version), !isLater || base.version == version else {
      return false
    }
    return [
      "path": .text(Address.comparison(document.id, base.version, later.version)),
      "text": .text("\(base.version) to \(later.version)"),
    ]
  }

  /// What the newer revision's record says, where it is about this change.
  private func declared(root: String) -> TemplateValue {
    guard timeline.comparisonBase(of: to.revision.version)?.version == from.revision.version else { return false }
    let record = to.revision.record
    return [
      "change": .text(record.change),
      "nature": .text(Words.nature(record.nature)),
      "summary": SummaryText.html(record.summary, links: SiteLinks(root: root, document: document.id)),
    ]
  }

  private func item(_ change: Redline.Change, _ flags: [Redline.Flag]) -> [TemplateValue.Member] {
    [
      .init(name: "id", value: .text(change.id)),
      .init(name: "section", value: .optional(redline.place(of: change).joined(separator: " › "))),
      .init(name: "kindText", value: .text(redline.description(of: change))),
      .init(name: "flags", value: .optional(flags.map(\.rawValue).joined(separator: ", "))),
    ]
  }

  private func blocks(_ flags: [[Redline.Flag]], root: String) -> [[TemplateValue.Member]] {
    let links = SiteLinks(root: root, document: document.id)
    let text = root + Address.revision(document.id, to.revision.version)
    // The headings of the text have their ids on its own page.
    let html = RedlineHTML(redline) { $0.hasPrefix("#") ? text + $0 : links.rewrite($0) }
    return ReadingOrder(of: redline).parts.map { part in
      switch part {
      case .folded(let entries):
        block(
          unchanged: ["text": .text(redline.title(ofFolded: entries)), "html": .html(html.html(of: entries))])
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
      "number": .text(grouped(index + 1)),
      "total": .text(grouped(changes.count)),
      "kind": .text(changes[index].kind.rawValue),
      "kindText": .text(isFirst ? redline.description(of: changes[index]) : "continued"),
      "flags": isFirst ? .optional(flags.map(\.rawValue).joined(separator: ", ")) : false,
      "origin": .optional(redline.originText(of: changes[index])),
      "previousId": .optional(index > 0 ? changes[index - 1].id : nil),
      "nextId": .optional(index + 1 < changes.count ? changes[index + 1].id : nil),
      "html": .html(html),
    ]
  }
}
