import Diagnostics
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
    let reference: HeadingReference
    /// As written.
    let destination: String
    /// The file that the link was written in: of a draft's link, also a fragment's.
    let path: String
    /// Nil where a text has so many links that their places would take too long to find.
    var excerpt: Finding.Excerpt?

    init(to reference: HeadingReference, at node: Int, in text: TextContext, hasExcerpt: Bool) {
      self.reference = reference
      destination = text.tree.string(of: text.tree.nodes[node].url)
      guard hasExcerpt else {
        path = text.file.path
        return
      }
      let range = text.tree.range(of: node)
      let origin = text.expanded?.origin(of: range) ?? (file: text.file, range: range)
      path = origin.file.path
      excerpt = Finding.Excerpt(of: origin.range, in: origin.file)
    }
  }

  /// The text's file.
  package let path: String
  /// Nil of a draft and of a translation.
  package let version: Version?
  /// Whether nobody can mend it any more.
  let isIssued: Bool
  /// In the text's order, without the heading that is the page's title.
  package let sections: [Section]
  /// The id of the heading that is the page's title, if there is one.
  package let titleIdentifier: String?
  package let links: [Link]
  /// False where the text could not be read, so that nothing is known of its headings.
  let isRead: Bool

  init(of text: TextContext, links: [Link]) {
    let title = text.tree.titleHeading(text.title)
    titleIdentifier = title.flatMap { node in text.tree.headings.first { $0.node == node }?.id }
    path = text.file.path
    version = text.revision?.version
    isIssued = text.isIssued
    sections = text.tree.headings.filter { $0.node != title }.map { heading in
      Section(id: heading.id, title: heading.text, line: Int(text.tree.nodes[heading.node].startLine))
    }
    self.links = links
    isRead = text.isRead
  }
}
