import Markdown
import Policies

/// The sections that a document's earlier revisions had, so that no link to one ever breaks: each heading's id with the
/// last revision that had it.
struct FormerSections: Sendable {
  private struct Section: Sendable {
    var text: String
    var version: Version
    /// The order in which ids were first met.
    var order: Int

    mutating func update(_ text: String, _ version: Version) {
      self.text = text
      self.version = version
    }
  }

  private var sections: [String: Section] = [:]

  /// Takes in a revision's headings; revisions come lowest version first.
  mutating func add(_ headings: [Heading], of version: Version) {
    for heading in headings {
      let next = sections.count
      sections[heading.id, default: Section(text: "", version: version, order: next)].update(heading.text, version)
    }
  }

  /// Takes in the sections of the revisions that follow.
  mutating func add(_ later: FormerSections) {
    for (id, section) in later.sections.sorted(by: { $0.value.order < $1.value.order }) {
      let order = sections[id]?.order ?? sections.count
      sections[id] = Section(text: section.text, version: section.version, order: order)
    }
  }

  /// What the current text lacks; where `document.yml` says where a section went, that.
  func context(lackedBy headings: [Heading], in document: Document) -> TemplateValue {
    let present = Set(headings.map(\.id))
    let moved = document.control.anchors.filter { !present.contains($0.id) }
    let movedIDs = Set(moved.map(\.id))
    let former = sections.filter { !present.contains($0.key) && !movedIDs.contains($0.key) }
      .sorted { $0.value.order < $1.value.order }
    guard !former.isEmpty || !moved.isEmpty else { return false }
    let anchors: [TemplateValue] =
      moved.map { anchor in
        let target = anchor.target.hasPrefix("/") ? String(anchor.target.dropFirst()) : anchor.target
        let text = sections[anchor.id]?.text ?? anchor.id
        return ["id": .text(anchor.id), "text": .text(text), "path": .text(target), "version": false]
      }
      + former.map { id, section in
        [
          "id": .text(id),
          "text": .text(section.text.isEmpty ? id : section.text),
          "path": .text("\(Address.revision(document.id, section.version))#\(Address.encode(id))"),
          "version": .text(section.version.description),
        ]
      }
    return ["anchors": .list(anchors)]
  }
}
