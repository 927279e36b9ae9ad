import Diagnostics
import Policies
import Testing

@Suite struct RefusedTextTests {
  @Test func aTextNestedTooDeeplyStandsWhereItIsNoticed() {
    let text = "# A\n\n1️⃣" + String(repeating: "> ", count: 200) + "a"
    expectFindings(text, [(.refusedText, "1️⃣")])
    #expect(
      TextSample(version: "1.0").check(text.filter { $0 != "1️⃣" }).findings.map(\.severity) == [.error],
      "what cannot be read cannot be shown, issued or not")
  }
}
