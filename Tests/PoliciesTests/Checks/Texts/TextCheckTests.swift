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
    #expect(findings.last?.message == "200 more places in this text are not listed")
  }
}
