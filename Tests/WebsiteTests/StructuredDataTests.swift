import Policies
import TestSupport
import Testing
import Website

/// What pages say of themselves to other programs.
@Suite struct StructuredDataTests {
  @Test func theAnswersOfQuestionsCanBeReadElsewhere() async throws {
    let answer = "As [we say](/faq/1.0/#what-is-kept) [here](files/a.pdf) ![a plan](https://example.net/plan.png)."
    let folder = try TemporaryFolder([
      "organization.yml": WrittenSite.organization,
      "documents/faq/document.yml": WrittenSite.control.replacing("kind: policy", with: "kind: faq"),
      "documents/faq/1.0.md": WrittenSite.revision("1.0", "2019-01-01", "initial", "## What is kept?\n\n\(answer)"),
      "documents/faq/files/a.pdf": "x",
    ])
    let page = try #require(try await WrittenSite(folder: folder).compile().sink.text("faq/index.html"))
    let data = try #require(page.firstMatch(of: /<script type="application\/ld\+json">(?s:(.*?))<\/script>/)).1
    #expect(data.contains("\"FAQPage\"") && data.contains("\"name\":\"What is kept?\""))
    #expect(data.contains(#"href=\"https://example.org/faq/1.0/#what-is-kept\""#))
    #expect(data.contains(#"href=\"https://example.org/faq/files/a.pdf\""#))
    #expect(data.contains("a plan") && !data.contains("plan.png"))
  }
}
