import Editing
import Testing

/// What a draft takes over from a revision that was issued since it was begun.
@Suite struct MergeTests {
  private func merge(_ base: String, _ draft: String, _ other: String) -> (text: String, conflicts: [Merge.Conflict]) {
    let merge = Merge(base: Array(base.utf8), draft: Array(draft.utf8), other: Array(other.utf8))
    return (String(decoding: merge.text, as: UTF8.self), merge.conflicts)
  }

  @Test func passagesThatOneOfThemChangedAreTakenFromIt() {
    let merged = merge("a\n\nb\n\nc\n", "A\n\nb\n\nc\n", "a\n\nb\n\nC\n\nd\n")
    #expect(merged.text == "A\n\nb\n\nC\n\nd\n")
    #expect(merged.conflicts.isEmpty)
  }

  @Test func whereBothChangedAPassageTheDraftStandsAndThePlaceIsListed() {
    let merged = merge("a\n\nb\n\nc\n", "a\n\nB\n\nc\n", "a\n\nβ\n\nc\n")
    #expect(merged.text == "a\n\nB\n\nc\n")
    #expect(merged.conflicts.map(\.line) == [3])
    #expect(merged.conflicts.map(\.theirs) == ["β"])
    #expect(merge("a\n\nb\n", "a\n\nB\n", "a\n\nB\n").conflicts.isEmpty)
  }

  @Test func lineEndingsAreTheDraftsOwn() {
    #expect(merge("a\n\nb\n", "a\r\n\r\nb\r\n", "a\n\nB\n").text == "a\r\n\r\nB\r\n")
    #expect(merge("a\nb", "a\nb", "a\nb\nc").text == "a\nb\nc")
  }
}
