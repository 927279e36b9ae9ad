/// A text with an identity that outlives its wording: one folder of `Content/documents`.
package struct Document: Sendable {
  /// The folder's name; never changes.
  package var id: String
  package var control: Control
  /// Issued revisions, lowest version first, whatever their status at any date.
  package var revisions: [Revision]
  package var drafts: [Draft]
  package var translations: [Translation]
  /// Names of the files below `files/`, sorted, `/` between their parts.
  package var files: [String]

  package init(
    id: String, control: Control, revisions: [Revision] = [], drafts: [Draft] = [], translations: [Translation] = [],
    files: [String] = []
  ) {
    self.id = id
    self.control = control
    self.revisions = revisions
    self.drafts = drafts
    self.translations = translations
    self.files = files
  }
}

/// One issued text of a document with its record: a file named by its version.
package struct Revision: Sendable {
  package var version: Version
  package var record: Record
  package var text: TextFile
  package var places: Places

  package init(version: Version, record: Record, text: TextFile, places: Places) {
    self.version = version
    self.record = record
    self.text = text
    self.places = places
  }
}

/// What is being written: `draft.md` or `draft-NAME.md`. It has no version until it is approved.
package struct Draft: Sendable {
  /// Empty for `draft.md`.
  package var name: String
  /// What its record says so far.
  package var title: String
  package var nature: Nature?
  package var change: String
  package var summary: String
  package var author: String?
  package var approvals: [Approval]
  /// When it is meant to apply, where that is known.
  package var effective: CivilDate?
  /// Flags and classes that the author confirms as meant.
  package var confirmed: [String]
  /// The revision that it was begun from, and whose place it is to take. Nil for a first text, and where it is not known.
  package var base: Version?
  package var text: TextFile
  package var places: Places

  package init(
    name: String, title: String, nature: Nature? = nil, change: String = "", summary: String = "",
    author: String? = nil, approvals: [Approval] = [], effective: CivilDate? = nil, confirmed: [String] = [],
    base: Version? = nil, text: TextFile, places: Places
  ) {
    self.name = name
    self.title = title
    self.nature = nature
    self.change = change
    self.summary = summary
    self.author = author
    self.approvals = approvals
    self.effective = effective
    self.confirmed = confirmed
    self.base = base
    self.text = text
    self.places = places
  }
}

/// Where a text stands on disk. Its bytes are read when the document's turn comes, so that memory follows the largest
/// document and not the content.
package struct TextFile: Hashable, Sendable {
  /// As messages show it and as it is opened.
  package var path: String
  /// The line, counted from 1, on which the text begins after the front matter.
  package var firstLine: Int

  package init(path: String, firstLine: Int) {
    self.path = path
    self.firstLine = firstLine
  }
}
