import Diagnostics
import Policies
import Testing

@Suite struct TableWithoutHeaderTests {
  @Test func everyColumnButTheFirstNeedsAHeader() throws {
    let text = "A\n\n> 1️⃣|   | Cookie | &nbsp; |\n> |---|---|---|\n> | a | b | c |"
    expectFindings(text, [(.tableWithoutHeader, "1️⃣")])
    let finding = try #require(TextSample().check(text.filter { $0 != "1️⃣" }).findings.first)
    #expect(finding.message == "column 3 of the table has no header")
  }

  @Test func aHeaderWithoutAnyTextIsNone() {
    let findings = TextSample().check("|   |\n|---|\n| a |").findings
    #expect(findings.map(\.message) == ["the table's header has no text"])
  }

  @Test(arguments: ["|   | A |\n|---|---|\n| b | c |", "| `a` |\n|---|\n| b |"])
  func theFirstColumnMayHaveNone(text: String) {
    expectFindings(text, [])
  }
}
