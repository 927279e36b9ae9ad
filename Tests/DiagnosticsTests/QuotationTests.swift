import Diagnostics
import Testing

@Suite struct QuotationTests {
  @Test(arguments: [
    ("2.2", "'2.2'"), ("two\nlines", "'two⏎lines'"), ("a\u{0}b\u{202E}c", "'a\u{FFFD}b\u{FFFD}c'"), ("é ü", "'é ü'"),
  ])
  func showsAValueOnOneLine(value: String, shown: String) {
    #expect(quoted(value) == shown)
  }

  @Test func cutsALongValue() {
    #expect(quoted(String(repeating: "x", count: 1000)).count == 63)
    #expect(quoted(String(repeating: "x", count: 60)).contains("…") == false)
  }
}
