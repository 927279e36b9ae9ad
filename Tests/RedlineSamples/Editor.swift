/// Applies edits to a text and keeps the truth about them.
package struct Editor {
  package private(set) var text: SampleText
  var random: Randomness
  var writer: SampleWriter
  /// What was done, in order; an edit that found no place is not.
  package private(set) var applied: [Edit] = []

  package init(_ text: SampleText, seed: Int) {
    self.text = text
    random = Randomness(seed: seed &* 7919 &+ 13)
    writer = SampleWriter(seed: seed &* 104_729 &+ 7)
  }

  /// Applies an edit somewhere, if there is a place for it.
  package mutating func apply(_ edit: Edit) {
    if change(edit) { applied.append(edit) }
  }

  private mutating func change(_ edit: Edit) -> Bool {
    switch edit {
    case .word, .number, .negation, .phraseInserted, .phraseDeleted, .sentenceInserted, .sentenceDeleted, .letterCase,
      .punctuation, .quotes, .linkTarget, .emphasis, .termRenamed:
      text.changeWords(edit, &random, &writer)
    case .paragraphInserted, .paragraphDeleted, .paragraphMoved, .runMoved, .movedAndEdited, .split, .merged,
      .paragraphToList:
      text.changeParagraphs(edit, &random, &writer)
    case .sectionAdded, .sectionRemoved, .sectionMoved, .sectionRenamed, .renamedAndEdited, .levelChanged:
      text.changeSections(edit, &random, &writer)
    case .itemInserted, .itemDeleted, .itemMoved, .itemNested: text.changeItems(edit, &random, &writer)
    case .cell, .rowInserted, .rowDeleted, .columnInserted, .columnDeleted:
      text.changeTables(edit, &random, &writer)
    }
  }
}
