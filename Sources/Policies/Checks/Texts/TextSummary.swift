package import Diagnostics
import Markdown

/// What outlives a text whose tree is let go: its headings, and its links to headings of other texts.
package struct TextSummary: Sendable {
  package struct Section: Hashable, Sendable {
    /// The heading's id.
    package var id: String
    /// The heading's words.
    package var title: String
    /// The heading's line in the file, from 1.
    package var line: Int
  }

  /// A link to a heading that only another text knows.
  package struct Link: Hashable, Sendable {
    package var reference: HeadingReference
    /// As written.
    package var destination: String
    package var excerpt: Finding.Excerpt
  }

  /// The text's file.
  package let path: String
  /// Nil of a draft.
  package let version: Version?
  /// In the text's order, without the heading that is the page's title.
  package let sections: [Section]
  /// The id of the heading that is the page's title, if there is one.
  package let titleIdentifier: String?
  package let links: [Link]

  init(of text: TextContext, links: [Link]) {
    let title = text.tree.titleHeading(text.title)
    titleIdentifier = title.flatMap { node in text.tree.headings.first { $0.node == node }?.id }
    path = text.file.path
    version = text.revision?.version
    sections = text.tree.headings.filter { $0.node != title }.map { heading in
      Section(id: heading.id, title: heading.text, line: Int(text.tree.nodes[heading.node].startLine))
    }
    self.links = links
  }
}
