package import Diagnostics
import Markdown

extension Rule {
  package static let lostSection = Rule(
    "lost-section", .warning, .settings,
    summary: "a draft lacks a section that the current revision has",
    explanation: """
      Others link to a section by its id, on this site and elsewhere. When the draft is issued, such a link leads to \
      the section of the old revision, unless a heading keeps the id or document.yml says where the section went.
      """,
    remedy: """
      Write the old id after the heading that takes the section's place, '## New heading {#old-id}', or map it under \
      'anchors:' in document.yml.
      """,
    wrong: "## How long we keep data",
    right: "## How long we keep data {#retention}")
}

enum LostSection {
  static func findings(in text: TextContext) -> [Finding] {
    guard !text.isIssued, text.isRead, let current = text.current, !text.document.control.places.isUnread("anchors")
    else { return [] }
    let moved = Set(text.document.control.anchors.map(\.id))
    let known = Set(current.sections.map(\.id))
    let added = text.tree.headings.filter { !known.contains($0.id) && !$0.isExplicit }
    return current.sections
      .filter { !text.headingIdentifiers.contains($0.id) && !moved.contains($0.id) }
      .prefix(FindingList.limit)
      .map { section in
        let related = Finding.Related(
          path: current.path, position: SourcePosition(line: section.line, column: 1), message: "it stands here")
        let heading = successor(of: section, among: added)
        return text.finding(
          .lostSection, "the section \(quoted(section.title)) with the id \(quoted(section.id)) is lost",
          help: heading.map { "did it become \(quoted($0.text))? then write {#\(section.id)} after that heading" }
            ?? "write {#\(section.id)} after the heading in its place, or map it under 'anchors:' in document.yml",
          at: heading.map { text.tree.range(of: $0.node) }, related: [related])
      }
  }

  /// The new heading that reads most like the section's.
  private static func successor(of section: TextSummary.Section, among added: [Heading]) -> Heading? {
    let meant = Spelling.nearest(to: section.title, among: added.prefix(200).map(\.text))
    return added.first { $0.text == meant }
  }
}
