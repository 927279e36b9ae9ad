import Policies

/// What leads from documents' former ids and paths to where they are now.
struct Redirects {
  let site: Site
  let documents: [DocumentOutcome]

  /// A page at every alias, for hosts that only serve files, and `_redirects` for those that read it.
  func render() -> [OutputFile] {
    let moves = documents.flatMap { self.moves(of: $0, in: nil) + translatedMoves(of: $0) }
    guard !moves.isEmpty else { return [] }
    let lines = moves.flatMap(rules).sorted()
    return moves.map(page) + [OutputFile(path: "_redirects", text: lines.joined(separator: "\n") + "\n")]
  }

  /// What leads from one address of a document to another.
  private struct Move {
    /// The path of a page.
    var from: String
    var to: String
    var title: String
    /// Whether every page below has its counterpart.
    var isFolder: Bool
    /// BCP 47; nil: the site's own.
    var language: String?
  }

  /// Below a former id every page has its counterpart below the new one; a path stands for the document alone.
  private func moves(of outcome: DocumentOutcome, in translation: Translation?) -> [Move] {
    let (id, folder) = (outcome.document.id, Address.language(translation?.languageFolder))
    return outcome.document.control.aliases.map { alias in
      Move(
        from: folder + Self.path(of: alias), to: folder + Address.document(id),
        title: translation?.record.title ?? outcome.document.control.title, isFolder: !alias.contains("/"),
        language: translation?.language)
    }
  }

  /// What was translated under a former id is found under the new one.
  private func translatedMoves(of outcome: DocumentOutcome) -> [Move] {
    let shown = outcome.timeline.languages.compactMap(outcome.timeline.translation(into:))
    return shown.flatMap { translation in moves(of: outcome, in: translation).filter(\.isFolder) }
  }

  private func page(_ move: Move) -> OutputFile {
    let site = move.language.map(site.speaking) ?? site
    let title = site.interface.text(.moved, ["title": move.title])
    var page = Page(kind: "redirect", path: move.from, title: title, heading: title)
    page.canonical = move.to
    return site.render(
      page, with: "redirect",
      [
        .init(name: "target", value: .text(page.rootPath + move.to)),
        .init(name: "targetTitle", value: .text(move.title)),
      ])
  }

  private func rules(_ move: Move) -> [String] {
    let (from, to) = (site.basePath + Address.encode(move.from), site.basePath + move.to)
    return move.isFolder ? ["\(from) \(to) 301", "\(from)* \(to):splat 301"] : ["\(from) \(to) 301"]
  }

  /// A former id, or a path, as the path of a page: `/old/path/`, `/old` and `old` all lead to a folder, `/old.html` to
  /// a file.
  static func path(of alias: String) -> String {
    // A blank in it is written `%20`, as in an address.
    let path = String(alias.drop { $0 == "/" }).replacing("%20", with: " ")
    return path.hasSuffix("/") || path.hasSuffix(".html") || path.hasSuffix(".htm") ? path : path + "/"
  }
}
