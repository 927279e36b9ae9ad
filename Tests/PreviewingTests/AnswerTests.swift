import Testing
import Website

@testable import Previewing

/// What the preview finds at addresses, and what it does not.
@Suite struct AnswerTests {
  @Test func pagesAreFoundWithAndWithoutTheSitesBase() async throws {
    let site = await (try PreviewFixture()).compile().shown
    for target in ["/first/", "/policies/first/", "/first/index.html", "/%66irst/"] {
      guard case .file(let file) = site.answer(to: target) else {
        Issue.record("\(target) is missing")
        continue
      }
      #expect(file.path == "first/index.html")
    }
    #expect(site.answer(to: "/first") == .redirect(to: "/first/"))
    #expect(site.answer(to: "/first/1.0") == .redirect(to: "/first/1.0/"))
  }

  @Test(arguments: [
    "/nothing/", "//first/", "/first//", "/../first/", "/x/../first/", "/%2e%2e/Content/organization.yml", "/first/%00",
    "/first/./", "/.", "/..", "/\\first/", "/etc/passwd", "/Content/organization.yml", "/organization.yml", "first/",
    "",
    "//example.org", "/%2f%2fexample.org/", "/" + String(repeating: "%41", count: 20_000),
    "/" + String(repeating: "a/", count: 20_000),
  ])
  func allElseIsMissing(target: String) async throws {
    let site = await (try PreviewFixture()).compile().shown
    #expect(site.answer(to: target) == .missing)
  }

  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("feed.xml", "application/atom+xml; charset=utf-8"),
    ("a/feed.xml", "application/atom+xml; charset=utf-8"), ("sitemap.xml", "application/xml; charset=utf-8"),
    ("x/source.md", "text/markdown; charset=utf-8"), ("x/redline.json", "application/json"),
    ("a.PDF", "application/pdf"),
    ("_redirects", "text/plain; charset=utf-8"), ("assets/style.0a1b2c.css", "text/css; charset=utf-8"),
    ("x.unknown", "application/octet-stream"),
  ])
  func typesFollowNames(path: String, type: String) {
    #expect(ContentType.of(path) == type)
  }
}
