/// A translation of one revision: `2.2.fr.md`, or its correction `2.2.fr.2.md`.
///
/// Until somebody has approved it, it is being written: it may still change, has no seal, and is published nowhere.
package struct Translation: Sendable {
  package var version: Version
  /// A BCP 47 tag, as the file's name has it.
  package var language: String
  /// 1 for the first, 2 for its first correction.
  package var correction: Int
  package var record: TranslationRecord
  package var text: TextFile
  package var places: Places

  package init(
    version: Version, language: String, correction: Int = 1, record: TranslationRecord, text: TextFile, places: Places
  ) {
    self.version = version
    self.language = language
    self.correction = correction
    self.record = record
    self.text = text
    self.places = places
  }

  /// Whether it is issued, so that only a correction can change it. A record that cannot be read may have approvals.
  package var isIssued: Bool { !record.approvals.isEmpty || places.isUnread("approvals") }

  /// The language as addresses have it. Capital and small letters make no difference in language tags.
  package var languageFolder: String { LanguageTag.folder(language) }
}

/// What a translation's front matter says of it.
package struct TranslationRecord: Hashable, Sendable {
  /// The document's title in this language.
  package var title: String
  /// The document's summary in this language; empty where none was written.
  package var summary: String
  /// Who translated it: a person, a role or a company. Nil where it is not known.
  package var translator: String?
  package var approvals: [Approval]
  /// What is meant to differ from the original (`confirmed: [links]`).
  package var confirmed: [String]

  package init(
    title: String, summary: String = "", translator: String? = nil, approvals: [Approval] = [],
    confirmed: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.translator = translator
    self.approvals = approvals
    self.confirmed = confirmed
  }

  /// What `confirmed` may name.
  package static let confirmable = ["links"]

  /// When it was first shown: the day of the last approval.
  package var published: CivilDate? { approvals.map(\.date).max() }
}
