import Redline
import RedlineSamples
import Testing

@Suite struct PropertyTests {
  @Test(arguments: Edit.allCases)
  func bothTextsCanBeReadFromARedline(edit: Edit) {
    for seed in 0..<3 {
      let redline = redline(of: [edit], seed: seed)
      expectExact(redline)
      #expect(redline.failure == nil)
    }
  }

  @Test(arguments: 0..<6)
  func bothTextsCanBeReadFromARedlineOfManyEdits(seed: Int) {
    var random = Randomness(seed: seed)
    let edits = (0..<40).map { _ in random.pick(Edit.allCases) }
    let redline = redline(of: edits, seed: seed)
    expectExact(redline)
    #expect(redline.failure == nil)
    let repeated = self.redline(of: edits, seed: seed)
    #expect(repeated.entries == redline.entries && repeated.changes == redline.changes)
  }

  @Test(arguments: 0..<10)
  func layoutIsNoChange(seed: Int) {
    var writer = SampleWriter(seed: seed)
    let text = writer.text(words: 600)
    var random = Randomness(seed: seed)
    let redline = Sample.redline(text.markdown(Layout(&random)), text.markdown(Layout(&random)))
    #expect(redline.changes.isEmpty)
    #expect(redline.extent <= .formatting)
  }

  @Test(arguments: Edit.allCases.filter(\.leavesOrder))
  func whatStayedIsNotMoved(edit: Edit) {
    for seed in 0..<3 { #expect(redline(of: [edit], seed: seed).statistics.moves == 0) }
  }

  @Test func aTextIsIdenticalToItself() {
    var writer = SampleWriter(seed: 1)
    let text = writer.text(words: 600).markdown()
    let redline = Sample.redline(text, text)
    #expect(redline.extent == .identical && redline.changes.isEmpty && redline.flags.isEmpty)
  }

  @Test(arguments: [
    ("", ""), ("", "A"), ("\u{1F}", "|\n|-|\n|\u{1F}|"), ("- \n- ", "1. \n2. "), ("![](a)", "![](b)"),
    ("\u{FF}\u{0}a", "\u{301}"), ("# \n\n#", "## \n\n---"), ("<b>", "```\n\n```"),
    ("| a |\n|---|", "| | |\n|---|---|\n| | |"),
  ])
  func anyTwoTextsHaveARedline(old: String, new: String) {
    for redline in [Sample.redline(old, new), Sample.redline(new, old)] {
      #expect(redline.failure == nil)
      expectExact(redline)
    }
  }

  @Test(arguments: Hostile.allCases)
  func hostileTextsHaveARedline(family: Hostile) {
    let (old, new) = family.texts(words: 3000)
    let redline = Sample.redline(old, new)
    #expect(redline.failure == nil)
    expectExact(redline)
  }

  private func redline(of edits: [Edit], seed: Int) -> Redline {
    var writer = SampleWriter(seed: seed)
    let old = writer.text(words: 900)
    var editor = Editor(old, seed: seed)
    for edit in edits { editor.apply(edit) }
    var random = Randomness(seed: seed)
    return Sample.redline(old.markdown(Layout(&random)), editor.text.markdown(Layout(&random)))
  }

  private func expectExact(_ redline: Redline, sourceLocation: SourceLocation = #_sourceLocation) {
    let oldTexts = redline.old.blocks.indices.map { redline.old.string(of: $0) }
    let newTexts = redline.new.blocks.indices.map { redline.new.string(of: $0) }
    #expect(Sample.texts(redline, isOld: true) == oldTexts, sourceLocation: sourceLocation)
    #expect(Sample.texts(redline, isOld: false) == newTexts, sourceLocation: sourceLocation)
  }
}
