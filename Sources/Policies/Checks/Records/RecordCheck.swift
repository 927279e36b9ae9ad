import Diagnostics

/// A check of one document's records: what they say against each other, against its control, and against the date.
protocol RecordCheck: SendableMetatype {
  static var rule: Rule { get }

  static func findings(in document: Document, _ context: RecordContext) -> [Finding]
}

/// A check that needs every document at once.
protocol ContentCheck: SendableMetatype {
  static var rule: Rule { get }

  static func findings(in content: Content) -> [Finding]
}

/// What the check of a document's records knows besides the document.
package struct RecordContext: Sendable {
  /// How the document stands at the date of the check.
  package let timeline: Timeline
  /// Whether somebody asked for that date, so that what is dated later is left out without a word. Else it is today.
  package let isAsOfGiven: Bool
  /// The language of texts that are no translation; nil where it is not known.
  package let language: String?

  package init(timeline: Timeline, isAsOfGiven: Bool, language: String? = nil) {
    self.timeline = timeline
    self.isAsOfGiven = isAsOfGiven
    self.language = language
  }
}
