import Diagnostics
import Policies
import Testing

@Suite struct EmptyTextTests {
  @Test(arguments: ["", "\n\n", "[a]: /changes/\n", "# Privacy Policy\n"])
  func aTextNeedsMoreThanATitle(text: String) {
    let found = TextSample().check(text).findings
    #expect(found.map(\.rule) == [.emptyText])
    #expect(found.map(\.position) == [SourcePosition(line: 1, column: 1)])
  }

  @Test func anythingElseIsText() {
    expectFindings("***", [])
    expectFindings("# Privacy Policy\n\na", [])
  }
}
