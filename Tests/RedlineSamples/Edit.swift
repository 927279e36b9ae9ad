/// A kind of edit with a known truth.
package enum Edit: String, Hashable, Sendable, CaseIterable {
  case word, number, negation, phraseInserted, phraseDeleted, sentenceInserted, sentenceDeleted
  case paragraphInserted, paragraphDeleted, paragraphMoved, runMoved, movedAndEdited
  case sectionAdded, sectionRemoved, sectionMoved, sectionRenamed, renamedAndEdited, levelChanged
  case itemInserted, itemDeleted, itemMoved, itemNested
  case linkTarget, emphasis, cell, rowInserted, rowDeleted, columnInserted, columnDeleted
  case split, merged, paragraphToList, letterCase, punctuation, quotes, termRenamed

  /// Whether nothing may be reported as moved.
  package var leavesOrder: Bool {
    switch self {
    case .paragraphMoved, .runMoved, .movedAndEdited, .sectionMoved, .itemMoved: false
    default: true
    }
  }
}
