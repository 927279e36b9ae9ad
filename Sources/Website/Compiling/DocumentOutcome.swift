package import Diagnostics
package import Policies
package import Redline

/// What is kept of a document once its texts are let go: enough for the pages, feeds and checks across documents.
package struct DocumentOutcome: Sendable {
  package let document: Document
  package let timeline: Timeline
  /// Of every published text's source, by version.
  package let digests: ByVersion<Digest>
  /// Of every published translation's file, by its path.
  package let translationDigests: [String: Digest]
  /// What each revision changed, in a line, where there is one to compare it with.
  package let changed: ByVersion<Headline>
  package let found: FindingTally
  /// What the current revision carries that is worded otherwise now; only where drafts count.
  package let outdated: [OutdatedPassage]
  /// What drafts and revisions in force or to come were made of; only where drafts count.
  let uses: Set<ReuseName>
  let links: LinkSummary
  /// The current text for a search, in each of its languages; none where nothing is rendered.
  let searchable: [SearchableText]
  /// Issued files without a seal.
  let unsealed: [SealCheck.Unsealed]
}
