import Diagnostics
import TestSupport
import Testing
import Website

@Suite struct RedirectsTests {
  @Test func aBlankOfAnAliasIsEscapedOnce() async throws {
    let folder = try TemporaryFolder([
      "organization.yml": WrittenSite.organization,
      "documents/policy/document.yml": WrittenSite.control + "aliases: [/Old%20terms/]\n",
      "documents/policy/1.0.md": WrittenSite.revision("1.0", "2019-01-01", "initial", "See [it](/Old%20terms/)."),
    ])
    let (sink, findings) = try await WrittenSite(folder: folder).compile()
    #expect(sink.text("_redirects") == "/Old%20terms/ /policy/ 301\n")
    #expect(sink.text("Old terms/index.html") != nil)
    #expect(!findings.contains { $0.rule.id == "broken-link" })
  }
}
