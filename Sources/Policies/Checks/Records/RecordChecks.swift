package import Diagnostics

/// The checks of records: what document.yml and the front matters say, never the texts.
package enum RecordChecks {
  static let inDocuments: [any RecordCheck.Type] = [
    AuthorOnlyApprover.self,
    CancelledInForce.self,
    DuplicateEvent.self,
    EffectiveBeforePublished.self,
    EffectiveOutOfOrder.self,
    FutureDate.self,
    HistoryAboveRevisions.self,
    HistoryContradictsRevision.self,
    IncompleteDraft.self,
    MaterialWithoutSummary.self,
    MisplacedInitial.self,
    MissingApprover.self,
    MissingInitial.self,
    OutdatedDraft.self,
    PublishedAfterWithdrawal.self,
    PublishedBeforeApproval.self,
    RemovedTextPresent.self,
    ReviewBeforeFirstRevision.self,
    ReviewDue.self,
    ReviewOverdue.self,
    ShortNotice.self,
    SmallVersionStep.self,
    TranslationBehind.self,
    TranslationIntoOriginalLanguage.self,
    UnapprovedRevision.self,
    UnapprovedTranslation.self,
    UnknownEventVersion.self,
    WithdrawnBeforeInForce.self,
  ]

  static let acrossDocuments: [any ContentCheck.Type] = [
    AliasTaken.self,
    DuplicateAlias.self,
    UnknownSuccessor.self,
  ]

  /// What one document's records have against them. Drafts count as far as `document` has them.
  package static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    inDocuments.flatMap { $0.findings(in: document, context) }
  }

  /// What the documents' records have against each other.
  package static func findings(across content: Content) -> [Finding] {
    acrossDocuments.flatMap { $0.findings(in: content) }
  }
}
