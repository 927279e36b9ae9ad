import Diagnostics
import Policies
import Testing

@Suite struct TextCheckTests {
  @Test func aSoundTextHasNoFindings() {
    expectFindings(
      """
      # Privacy Policy

      What we do with data, and *why*. See [cookies](/cookie-notice/#session-cookies).

      ## What do we collect? {#collection}

      | Data | Kept for |
      |------|----------|
      | Logs | 10 weeks |

      ### From devices

      ![Scope of this policy](files/logo.png)

      ## Retention
      Ten weeks.
      """, [])
  }

  @Test func oneRuleIsListedAHundredTimesATextAtMost() {
    let text = String(repeating: "<b>a</b> ", count: 300)
    let findings = TextSample().check(text).findings
    #expect(findings.count == 101)
    #expect(findings.last?.message == "after 100 findings of this rule the text was not searched for more")
  }

  @Test func aTextWhoseRecordDoesNotEndIsNotJudged() {
    var sample = TextSample(version: "1.0")
    expectFindings("1️⃣", [(.emptyText, "1️⃣")], of: sample)
    sample.document.revisions[0].text.firstLine = .max
    expectFindings("", [], of: sample)
  }

  @Test func aTitleThatCouldNotBeReadIsTakenFromTheText() {
    var sample = TextSample(kind: .faq, version: "1.0")
    expectFindings("1️⃣# Questions\n# One\na", [(.questionWithoutAnswer, "1️⃣")], of: sample)
    sample.document.revisions[0].places.unread = ["title"]
    expectFindings("# Questions\n# One\na", [], of: sample)
  }

  @Test func aDateThatCouldNotBeReadIsNotContradicted() {
    var sample = TextSample(version: "1.0")
    expectFindings("1️⃣Effective 4 July 2010", [(.contradictingLegend, "1️⃣")], of: sample)
    sample.document.revisions[0].places.unread = ["approvals", "published"]
    expectFindings("1️⃣Effective 4 July 2010", [(.typedLegend, "1️⃣")], of: sample)
  }

  @Test func anyBytesAreChecked() {
    let seeds =
      "# A {#a}\n\n![](x) [](#) <b> |a|\n|-|\n> - `\u{FFFD}` *Version 1.0* ä 3 January 2019: [x](/y/#%zz) ###### ?\n\n"
    var state: UInt64 = 7
    var bytes = Array(seeds.utf8)
    for round in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % bytes.count
      switch state >> 30 & 3 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: state >> 40)
      case 1: bytes.insert(contentsOf: bytes[(place / 2)..<place].prefix(40), at: place)
      default: bytes.removeSubrange(place..<min(place + 30, bytes.count))
      }
      if bytes.count < 20 { bytes += Array(seeds.utf8) }
      let check = TextSample(kind: round.isMultiple(of: 2) ? .faq : .policy, version: "1.0").check(bytes)
      #expect(check.findings.allSatisfy { $0.severity <= .error && !$0.message.isEmpty })
    }
  }
}
