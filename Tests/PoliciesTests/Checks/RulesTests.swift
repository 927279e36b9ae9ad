import Diagnostics
import Policies
import Testing

@Suite struct RulesTests {
  @Test func idsAreUnique() {
    let ids = Rules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
  }

  @Test(arguments: Rules.all) func isDeclaredInFull(rule: Rule) {
    #expect(rule.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    for text in [rule.summary, rule.explanation, rule.remedy] {
      #expect(!text.isEmpty)
      #expect(!text.contains("\n"))
    }
    #expect(rule.summary.first?.isUppercase == false)
    #expect(!rule.summary.hasSuffix("."))
    #expect(rule.explanation.hasSuffix("."))
    #expect(rule.remedy.hasSuffix("."))
  }

  @Test(arguments: Rules.all) func showsHowItIsMended(rule: Rule) {
    #expect(rule.wrong.isEmpty == rule.right.isEmpty)
  }
}
