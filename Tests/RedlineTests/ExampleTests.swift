import Diagnostics
import Markdown
import Redline
import Testing

@Suite struct ExampleTests {
  @Test func wordsAreEditedInPlace() {
    #expect(
      entries("Data is kept for ten weeks.", "Data is kept for twelve weeks.")
        == ["edited wording: Data is kept for [-ten][+twelve] weeks."])
  }

  private func entries(_ old: String, _ new: String) -> [String] {
    Sample.lines(Sample.redline(old, new))
  }
}
