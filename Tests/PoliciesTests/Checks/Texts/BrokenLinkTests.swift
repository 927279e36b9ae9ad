import Diagnostics
import Policies
import Testing

@Suite struct BrokenLinkTests {
  @Test(arguments: [
    "/privacy-policy/", "/privacy-policy/1.0/", "/privacy-policy/1.0/source.md", "/privacy-policy/history/",
    "/privacy-policy/feed.xml", "/cookie-notice/index.html", "/cookies/", "/legal/cookies/", "/changes/", "/",
    "/logo.svg",
    "/privacy-policy/files/scope.pdf", "files/scope.pdf", "files/sc%6Fpe.pdf", "files/scope.pdf#page=2", "#a", "#top",
    "#%61", "/cookie-notice/?q=1", "/cookie-notice/#", "https://example.org/x.md", "mailto:a@example.org",
    "//example.org/", "tel:+49123",
  ])
  func leadsSomewhere(destination: String) {
    expectFindings("## A\n[x](\(destination))", [])
  }

  @Test(arguments: [
    ("/privcy-policy/", "there is no document 'privcy-policy'", "did you mean '/privacy-policy/'?"),
    ("/privcy-policy#b", "there is no document 'privcy-policy'", "did you mean '/privacy-policy/#b'?"),
    (
      "/cookie-notise/2019-05-01/", "the site has no page or file '/cookie-notise/2019-05-01/'",
      "did you mean '/cookie-notice/2019-05-01/'?"
    ),
    (
      "/terms/of/use.html", "the site has no page or file '/terms/of/use.html'",
      "link to what has taken its place, or make the path an alias of that document"
    ),
    ("/change/", "there is no document 'change'", "did you mean '/changes/'?"),
    ("/privacy-policy", "a document's address ends in a slash", "write '/privacy-policy/'"),
    ("/privacy-policy/1.0", "a page's address ends in a slash", "write '/privacy-policy/1.0/'"),
    (
      "/privacy-policy/1.0.0/#a", "document 'privacy-policy' has no revision '1.0.0'",
      "did you mean '/privacy-policy/1.0/#a'?"
    ),
    (
      "/privacy-policy/7.0/", "document 'privacy-policy' has no revision '7.0'",
      "write '/privacy-policy/' for the current revision"
    ),
    (
      "/privacy-policy/histroy/", "document 'privacy-policy' has no page 'histroy'",
      "did you mean '/privacy-policy/history/'?"
    ),
    ("/privacy-policy/1.0/x.html", "revision '1.0' has no page or file 'x.html'", "write '/privacy-policy/1.0/'"),
    ("files/scop.pdf", "document 'privacy-policy' has no file 'scop.pdf'", "did you mean 'files/scope.pdf'?"),
    ("#aa", "the text has no heading with the id 'aa'", "did you mean '#a'?"),
  ])
  func leadsNowhere(destination: String, reason: String, help: String) throws {
    let marked = "## A\n\nSee 1️⃣[x](\(destination))."
    expectFindings(marked, [(.brokenLink, "1️⃣")])
    let finding = try #require(TextSample().check("## A\n\n[x](\(destination))").findings.first)
    #expect(finding.message == "the link '\(destination)' leads nowhere: \(reason)")
    #expect(finding.help == help)
  }

  @Test(arguments: [
    ("../cookie-notice/2019-05-01.md#c", "/cookie-notice/2019-05-01/#c"), ("cookie-notice.md", "/cookie-notice/"),
    ("../cookie-notice/document.yml", "/cookie-notice/"), ("1.0.md", "/privacy-policy/1.0/"),
    ("./files/scope.pdf", "files/scope.pdf"), ("scope.pdf", "files/scope.pdf"), ("changes/", "/changes/"),
    ("www.example.org/a", "https://www.example.org/a"), ("a@example.org", "mailto:a@example.org"),
    ("../cookie-notice/files/a.png", "/cookie-notice/files/a.png"),
  ])
  func aRelativeLinkIsToldHowToBeWritten(destination: String, meant: String) throws {
    let finding = try #require(TextSample().check("[x](\(destination))").findings.first)
    #expect(finding.rule == .brokenLink)
    #expect(finding.help == "write '\(meant)'")
  }

  @Test func inAnIssuedRevisionItIsANote() {
    #expect(TextSample(version: "1.0").check("[x](/y/)").findings.map(\.severity) == [.note])
    #expect(TextSample().check("[x](/y/)").findings.map(\.severity) == [.error])
  }

  @Test func anImageIsLookedUpToo() {
    expectFindings("A 1️⃣![x](files/y.png) ![z](files/logo.png)", [(.brokenLink, "1️⃣")])
  }
}
