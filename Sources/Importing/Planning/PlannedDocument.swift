import Policies

/// A document as it is to be imported, before its texts are read.
struct PlannedDocument: Sendable {
  /// Rows may lack what is found when the texts are read.
  var document: ImportPlan.Document
  /// Of each row of `document.texts` the text.
  var sources: [SourceText]
  /// Nil for a document that the content does not have.
  var existing: ExistingDocument?
  var renames = 0
  /// What the file was called, oldest first.
  var paths: [String] = []
}
