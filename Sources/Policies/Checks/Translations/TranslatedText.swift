package import Diagnostics
package import Markdown

/// A translation beside the text that it translates.
package struct TranslatedText: Sendable {
  package let translation: Translation
  package let original: Revision
  let originalTree: Tree
  /// The headings as they are written, without the one that is the page's title; and the original's.
  let headings: (own: [Heading], original: [Heading])
  /// The translation's text. Where its headings answer to the original's one by one, each has the id of its counterpart,
  /// so that a link to a section works in every language.
  package let tree: Tree

  package init(_ translation: Translation, _ tree: Tree, of original: Revision, _ originalTree: Tree) {
    self.translation = translation
    self.original = original
    self.originalTree = originalTree
    headings = (
      Self.sections(of: tree, title: translation.record.title),
      Self.sections(of: originalTree, title: original.record.title)
    )
    guard headings.own.map(\.level) == headings.original.map(\.level) else {
      self.tree = tree
      return
    }
    var ids = Dictionary(uniqueKeysWithValues: zip(headings.own.map(\.node), headings.original.map(\.id)))
    if let title = tree.titleHeading(translation.record.title) {
      ids[title] = originalTree.titleID(original.record.title)
    }
    self.tree = tree.withHeadingIdentifiers(ids)
  }

  /// Whether every heading has its counterpart in the original.
  var areHeadingsPaired: Bool { headings.own.map(\.level) == headings.original.map(\.level) }

  /// What is to be said of the translation, not of a text alone.
  package func findings() -> [Finding] {
    guard tree.refusal == nil, originalTree.refusal == nil else { return [] }
    let findings =
      TranslatedHeadingsDiffer.findings(in: self) + TranslatedAnchorDiffers.findings(in: self)
      + TranslatedLinksDiffer.findings(in: self) + UntranslatedText.findings(in: self)
    return translation.isIssued ? findings.map { $0.inIssuedRevision() } : findings
  }

  func finding(
    _ rule: Rule, _ message: String, help: String, at node: Int?, original related: (node: Int, message: String)? = nil
  ) -> Finding {
    let related = related.map { place in
      Finding.Related(
        path: originalTree.file.path, position: originalTree.range(of: place.node).start, message: place.message)
    }
    return Finding(
      rule, message, help: help, in: tree.file, at: node.map(tree.range(of:)), related: related.map { [$0] } ?? [])
  }

  private static func sections(of tree: Tree, title: String) -> [Heading] {
    let title = tree.titleHeading(title)
    return tree.headings.filter { $0.node != title }
  }
}
