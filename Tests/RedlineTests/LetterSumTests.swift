import Redline
import RedlineSamples
import Testing

@Suite struct LetterSumTests {
  private static func proves(_ old: String, _ new: String) -> Bool {
    LetterSum(of: Sample.table(new).tree).provesWording(against: LetterSum(of: Sample.table(old).tree))
  }

  @Test(arguments: Edit.allCases)
  func whatIsProvedTheRedlineSays(edit: Edit) {
    for seed in 0..<4 {
      var writer = SampleWriter(seed: seed)
      let text = writer.text(words: 500)
      var editor = Editor(text, seed: seed)
      editor.apply(edit)
      var random = Randomness(seed: seed)
      let (old, new) = (text.markdown(Layout(&random)), editor.text.markdown(Layout(&random)))
      guard Self.proves(old, new) else { continue }
      #expect(Sample.redline(old, new).extent == .wording)
    }
  }

  @Test(arguments: [
    ("One two.", "One three."), ("Kept for 10 weeks.", "Kept for 12 weeks."), ("One", ""), ("", "One"),
    ("# One\n\nTwo", "# One\n\nTwo\n\nThree"), ("- one\n- two", "- one"),
    ("| a |\n|---|\n| b |", "| a |\n|---|\n| c |"),
    ("```\nlet x\n```", "```\nlet y\n```"), ("![A map](a.png)", "![A plan](a.png)"), ("`one`", "`two`"),
  ])
  func otherWordsAreProved(old: String, new: String) {
    #expect(Self.proves(old, new) && Self.proves(new, old))
    #expect(Sample.redline(old, new).extent == .wording)
  }

  @Test(arguments: [
    ("One two.", "One two."), ("One\ntwo.", "one TWO!"), ("One two", "**One** two"), ("[One](/a)", "[One](/b \"c\")"),
    ("- One\n- Two", "1. One\n2. Two"), ("# One", "## One {#two}"), ("\"One\"", "“One”"),
    ("```x\none\n```", "```y\none\n```"),
    ("\u{212A}elvin", "kelvin"), ("\u{130}stanbul", "i\u{307}stanbul"), ("ÀÉ", "àé"),
    ("<!-- a -->\n\nOne", "<!-- b -->\n\nOne"), ("One", "One\n\n<!-- b -->"), ("One<b>", "One<i>"),
  ])
  func textsOfTheSameWordsProveNothing(old: String, new: String) {
    #expect(!Self.proves(old, new) && !Self.proves(new, old))
    #expect(Sample.redline(old, new).extent < .wording)
  }

  @Test func noOtherCharacterBecomesALetterThatCounts() {
    // Above, no character has another case.
    let counted = Set("abcdefghjlmnopqrstuvwxyz0123456789".unicodeScalars)
    let folded = (0x80...0x1FFFF).lazy.compactMap(Unicode.Scalar.init).filter(\.properties.changesWhenLowercased)
    #expect(folded.allSatisfy { counted.isDisjoint(with: $0.properties.lowercaseMapping.unicodeScalars) })
  }
}
