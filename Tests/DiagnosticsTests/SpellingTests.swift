import Diagnostics
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [("aproved", "approved"), ("efective", "effective"), ("Titel", "title")])
  func findsTheNearestWord(word: String, meant: String) {
    #expect(Spelling.nearest(to: word, among: ["approved", "effective", "title", "summary"]) == meant)
  }

  @Test func isSilentWhenNothingIsNear() {
    #expect(Spelling.nearest(to: "colour", among: ["approved", "title"]) == nil)
  }
}
