import Markdown
import Policies

extension DocumentPages {
  /// `/ID/draft/`: a draft, for those who ask for it. `base` is what it was compared with.
  func draft(_ draft: Draft, _ tree: Tree, base: Revision?) -> OutputFile {
    let words = site.interface
    let name = draft.name.isEmpty ? words.text(.draft) : words.text(.draftNamed, ["name": draft.name])
    var page = Page(
      kind: "revision", path: Address.draft(document.id, draft.name),
      title: words.text(
        draft.name.isEmpty ? .draftTitle : .draftTitleNamed, ["title": draft.title, "name": draft.name]),
      heading: draft.title)
    page.headingID = tree.titleID(draft.title)
    page.breadcrumb = name
    page.edition = name
    page.isNoindex = true
    page.canonical = nil
    page.ancestors = [(document.control.title, Address.document(document.id))]
    let comparison = base.map { _ in Address.draftComparison(document.id, draft.name) }
    return render(
      page, body: body(tree, title: draft.title, root: page.rootPath), banners: banners.draft(comparison: comparison),
      legend: legend.draft(draft),
      contents: Contents.context(tree, title: draft.title), formerSections: false, data: false,
      record: table(page).newest(marking: nil), distribution: false)
  }
}
