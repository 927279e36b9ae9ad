import Policies

/// `/changes/seals/`: how a copy of a text is checked, and beside it the list of all published seals for `sha256sum -c`.
package struct SealsPage {
  package static let path = "changes/seals/"
  /// The list: digests and paths below the site's root.
  package static let list = "changes/seals/SHA256SUMS"

  let site: Site
  let documents: [DocumentOutcome]

  /// Whether anything is sealed. A site without seals has neither page nor list.
  static func isNeeded(on site: Site) -> Bool { site.seals.count > 0 }

  func render() -> [OutputFile] {
    guard Self.isNeeded(on: site) else { return [] }
    let words = site.interface
    let title = words.text(.checkCopy)
    var page = Page(kind: "seals", path: Self.path, title: title, heading: title)
    page.description = words.text(.sealsDescription)
    page.breadcrumb = title
    page.ancestors = [(words.text(.changes), "changes/")]
    let lines = published.map(\.text)
    let html = site.render(
      page, with: "seals",
      [
        .init(name: "listPath", value: .text(Self.list)),
        .init(name: "listUrl", value: .text(site.url(Self.list))),
        .init(name: "listText", value: .text(words.text(.sealsAllCount, count: lines.count))),
      ])
    return [html, OutputFile(path: Self.list, text: Self.header + lines.joined() + removed.joined())]
  }

  private static let header =
    "# Sealed files of this site. In a copy of it, 'sha256sum -c \(list)' at its root checks them all.\n"

  /// Sealed files that the site has, by path.
  private var published: [SealLine] {
    let files = documents.flatMap { outcome in
      let revisions = outcome.timeline.revisions.filter { outcome.timeline.removal(of: $0.version) == nil }
      let texts = revisions.map(\.text) + outcome.timeline.translations.map(\.text)
      return texts.map { SealedFile(revision: $0, of: outcome.document) }
        + outcome.document.files.map { SealedFile(attachment: $0, of: outcome.document) }
    }
    let lines = files.compactMap { file in
      site.seals[file.path].map { SealLine(digest: $0, path: file.sitePath) }
    }
    return lines.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Texts that had to go, in comments: their digests stay.
  private var removed: [String] {
    documents.flatMap { outcome in
      outcome.timeline.removedRows.reversed().compactMap { version, _, removal in
        let file = SealedFile(version: version, of: outcome.document)
        return site.seals[file.path].map {
          "# removed on \(removal.date): \($0.hex)  \(outcome.document.id)/\(version)/source.md\n"
        }
      }
    }
  }
}
