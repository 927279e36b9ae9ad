import Diagnostics
import Policies
import Testing

@Suite struct LinkRulesTests {
  @Test(arguments: [
    "See 1️⃣[](/changes/).", "See 1️⃣[ ](/changes/).", "See 1️⃣[&nbsp;](/changes/ 'a title').",
    "See 1️⃣[][a].\n\n[a]: /changes/",
    "See 1️⃣[<!-- a -->](/changes/).",
  ])
  func aLinkNeedsText(text: String) {
    expectFindings(text, [(.linkWithoutText, "1️⃣")])
  }

  @Test(arguments: [
    "[`a`](/changes/)", "[![Logo](files/logo.png)](/changes/)", "<https://example.org>", "[*ä*](/changes/)",
  ])
  func codeAnImageOrAnAddressIsText(text: String) {
    expectFindings(text, [])
  }

  @Test(arguments: [
    ("See 1️⃣[the policy]().", "the link 'the policy' has no destination"),
    ("See 1️⃣[the policy](#).", "the link 'the policy' has no destination"),
    ("See 1️⃣[the policy](<>).", "the link 'the policy' has no destination"),
    ("See 1️⃣![the logo]().", "the image 'the logo' has no destination"),
    ("See 1️⃣[the policy][a].\n\n[a]: <>", "the link 'the policy' has no destination"),
  ])
  func aLinkNeedsATarget(text: String, message: String) {
    expectFindings(text, [(.linkWithoutTarget, "1️⃣")])
    #expect(TextSample().check(text.filter { $0 != "1️⃣" }).findings.map(\.message) == [message])
  }

  @Test(arguments: ["1️⃣![x](https://example.org/x.png)", "1️⃣![x](//example.org/x.png)", "[1️⃣![x](http://a/x)](/changes/)"])
  func anImageOfAnotherSiteIsNotShown(text: String) {
    expectFindings(text, [(.foreignImage, "1️⃣")])
  }

  @Test(arguments: [
    "1️⃣[x](javascript:alert(1))", "1️⃣[x](JavaScript:a)", "1️⃣[x](vbscript:a)", "1️⃣[x](file:///etc/passwd)",
    "1️⃣[x](data:text/html,a)", "1️⃣![x](data:image/png;base64,AAAA)", "1️⃣<javascript:a>", "1️⃣[x](&#106;avascript:a)",
    "1️⃣[x][a]\n\n[a]: file:a",
  ])
  func aURLThatNeverReachesAPageIsNamed(text: String) {
    expectFindings(text, [(.unsafeURL, "1️⃣")])
  }

  @Test(arguments: [
    "[x](https://example.org/javascript:a)", "`[x](javascript:a)`", "\\[x](javascript:a)", "[x](mailto:a@b.example)",
  ])
  func aURLThatOnlyLooksLikeItIsFine(text: String) {
    expectFindings(text, [])
  }

  @Test(arguments: ["A 1️⃣![](files/logo.png)", "A 1️⃣![ ](files/logo.png 'Title')", "[1️⃣![](files/logo.png)](/changes/)"])
  func anImageNeedsAnAlternative(text: String) {
    expectFindings(text, [(.imageWithoutAlternative, "1️⃣")])
  }
}
