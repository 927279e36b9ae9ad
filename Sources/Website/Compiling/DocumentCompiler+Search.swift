import Markdown
import Policies

extension DocumentCompiler {
  /// Adds a text for a search; the words around what is found go to the sink. None of a document that is withdrawn.
  ///
  /// - Parameters:
  ///   - version: of the revision that the text is of, or translates.
  ///   - site: in the text's language.
  func addSearchable(
    _ tree: Tree, title: String, of version: Version, on site: Site, into sink: any OutputSink,
    _ progress: inout Progress
  ) throws {
    guard timeline.withdrawal == nil, timeline.removal(of: version) == nil else { return }
    let sections = TextSections(tree, title: title)
    let file = sections.file(of: document.id, on: site)
    try sink.accept(file)
    progress.searchable.append(
      SearchableText(sections, of: document, title: title, in: site.languageFolder, file: file))
  }
}
