import Diagnostics
import Policies
import Testing

@Suite struct UndefinedReferenceTests {
  @Test(arguments: [
    (
      "Ä, see our [privacy policy]1️⃣[policy].\n\n[privacy]: /privacy-policy/",
      "the label 'policy' is not defined, so that its link is none"
    ),
    ("A\nb [*c*]1️⃣[d] e", "the label 'd' is not defined, so that its link is none"),
    ("[a]1️⃣[d], [e]\\[d]", "the label 'd' is not defined, so that its link is none"),
    ("A\n\n1️⃣[policy]:\n", "the definition of 'policy' has no destination"),
  ])
  func isNamed(text: String, message: String) {
    expectFindings(text, [(.undefinedReference, "1️⃣")])
    #expect(TextSample().check(text.filter { $0 != "1️⃣" }).findings.map(\.message) == [message])
  }

  @Test func eachStandsAtItsOwnPlace() {
    expectFindings("[a]1️⃣[x] [b]2️⃣[x]", [(.undefinedReference, "1️⃣"), (.undefinedReference, "2️⃣")])
  }

  @Test(arguments: [
    "See [a][b].\n\n[b]: /changes/", "See [1][2].", "See \\[a\\]\\[b].", "See \\[a][b\\].", "See `[a][b]`.", "\\[a]:",
    "[a]: /changes/",
    "[a]:\n/changes/", "Note [a]: b", "[a] [b]",
  ])
  func anythingElseIsFine(text: String) {
    expectFindings("A\n\n" + text, [])
  }
}
