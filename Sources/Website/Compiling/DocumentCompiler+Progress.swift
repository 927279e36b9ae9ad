import Diagnostics
import Policies
import Redline

extension DocumentCompiler {
  /// What has been gathered so far of a document's texts.
  struct Progress: Sendable {
    var found: FindingTally
    var digests: ByVersion<Digest> = [:]
    /// Of every published translation's file, by its path.
    var translationDigests: [String: Digest] = [:]
    /// What each revision changed, in a line.
    var changed: ByVersion<Headline> = [:]
    /// The text that the next revision changes.
    var last: ComparedText?
    /// The text that drafts change.
    var draftBase: ComparedText?
    var summaries: [TextSummary] = []
    /// What is in force while drafts are written.
    var current: TextSummary?
    /// The text in force, until the document's own page is rendered.
    var currentText: DocumentPages.Text?
    /// The text in force as a search sees it, in each of its languages.
    var searchable: [SearchableText] = []
    /// The sections of the revisions before the one in force.
    var former = FormerSections()
    var seals: SealCheck
    /// What the current revision carries that is worded otherwise now.
    var outdated: [OutdatedPassage] = []
    /// What drafts and revisions in force or to come were made of.
    var uses: Set<ReuseName> = []

    init(keepsNotes: Bool, seals: SealCheck) {
      found = FindingTally(keepsNotes: keepsNotes)
      self.seals = seals
    }

    /// Adds what was gathered of the revisions that follow.
    mutating func add(_ later: Progress) {
      found.add(later.found)
      digests.add(later.digests)
      translationDigests.merge(later.translationDigests) { $1 }
      changed.add(later.changed)
      draftBase = later.draftBase ?? draftBase
      summaries += later.summaries
      current = later.current ?? current
      currentText = later.currentText ?? currentText
      former.add(later.former)
      searchable += later.searchable
      seals.add(later.seals)
      outdated += later.outdated
      uses.formUnion(later.uses)
    }
  }
}
