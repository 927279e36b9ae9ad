package import Diagnostics
package import Markdown

/// One text as its checks see it: what it says, and the document and the record that it stands under.
package struct TextContext: Sendable {
  package enum Subject: Sendable {
    case revision(Revision)
    case draft(Draft)
    case translation(Translation)
  }

  package let document: Document
  package let subject: Subject
  package let tree: Tree
  package let addresses: SiteAddresses
  /// Of a draft: what is in force while it is being written.
  package let current: TextSummary?
  /// Of a draft: where what it is made of was written.
  let expanded: ExpandedText?
  let headingIdentifiers: Set<String>

  package init(
    document: Document, subject: Subject, tree: Tree, addresses: SiteAddresses, current: TextSummary? = nil,
    expanded: ExpandedText? = nil
  ) {
    self.document = document
    self.subject = subject
    self.tree = tree
    self.addresses = addresses
    self.current = current
    self.expanded = expanded
    headingIdentifiers = Set(tree.headings.lazy.map(\.id))
  }

  package var file: SourceFile { tree.file }

  /// How the text links to others that were imported with it; nil for a text that was written here.
  var imported: ImportedLinks? {
    guard case .revision(let revision) = subject else { return nil }
    return ImportedLinks(of: revision.record.imported, addresses.imported)
  }

  /// The title that the record gives; what the text starts with where the record's cannot be read.
  package var title: String {
    let (title, places) =
      switch subject {
      case .revision(let revision): (revision.record.title, revision.places)
      case .draft(let draft): (draft.title, draft.places)
      case .translation(let translation): (translation.record.title, translation.places)
      }
    guard places.isUnread("title"), let first = tree.headings.first, first.node == 1, first.level == 1 else {
      return title
    }
    return first.text
  }

  /// Whether there is a text: its record ends, and the parser did not refuse it.
  var isRead: Bool {
    let text =
      switch subject {
      case .revision(let revision): revision.text
      case .draft(let draft): draft.text
      case .translation(let translation): translation.text
      }
    return text.firstLine < .max && tree.refusal == nil
  }

  /// Nil of a draft and of a translation.
  package var revision: Revision? {
    if case .revision(let revision) = subject { revision } else { nil }
  }

  /// Of a draft: the revision in force while it is being written.
  var currentRevision: Revision? {
    guard let version = current?.version else { return nil }
    return document.revisions.first { $0.version == version }
  }

  /// Nobody can mend an issued text.
  package var isIssued: Bool {
    switch subject {
    case .revision: true
    case .draft: false
    case .translation(let translation): translation.isIssued
    }
  }
}

extension TextContext {
  func finding(
    _ rule: Rule, _ message: String, help: String, at range: SourceRange?, related: [Finding.Related] = []
  ) -> Finding {
    Finding(rule, message, help: help, in: file, at: range, related: related)
  }

  func finding(_ rule: Rule, _ message: String, help: String, at node: Int) -> Finding {
    finding(rule, message, help: help, at: tree.range(of: node))
  }
}
