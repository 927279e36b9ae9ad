import Diagnostics
import Markdown
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("# Data we collect", "data-we-collect"),
    ("# What's *new* in `2.2`?", "whats-new-in-22"),
    ("# Überblick & Größe", "überblick--größe"),
    ("# snake_case - and-hyphens", "snake_case---and-hyphens"),
    ("# !!!", "section"),
    ("#", "section"),
    ("Two\nlines\n===", "two-lines"),
    ("# ![the logo](l.png) Inc.", "the-logo-inc"),
    ("# 日本語 の見出し", "日本語-の見出し"),
  ])
  func anIdFollowsGitHubsAlgorithm(text: String, id: String) {
    #expect(tree(text).headings.map(\.id) == [id])
  }

  @Test func equalHeadingsAreNumberedAroundTakenIds() {
    #expect(
      tree("# a\n# a\n# a-1\n# a\n# {#x}\n# !\n# x\n").headings.map(\.id) == [
        "a", "a-1", "a-1-1", "a-2", "x", "section", "x-1",
      ])
  }

  @Test(arguments: [
    ("## Cookies {#cookies}", "cookies", "Cookies"),
    ("## Cookies{#c.1:x_y-z} ##", "c.1:x_y-z", "Cookies"),
    ("Cookies  {#a}\n---", "a", "Cookies"),
    ("> - ## *C* {#q}", "q", "C"),
    ("# {#only}", "only", ""),
  ])
  func anIdMayBeWritten(text: String, id: String, words: String) throws {
    let heading = try #require(tree(text).headings.first)
    #expect(heading.id == id && heading.isExplicit)
    #expect(heading.text.trimmed == words)
  }

  @Test(arguments: [
    "# A {#-a}", "# A {#}", "# A {#a b}", "# A \\{#a}", "# A `{#a}`", "# A {a}", "# A {#a} b", "# A &#123;#a}",
    "# A {#ä}",
  ])
  func whatIsNotAnIdStaysText(text: String) throws {
    let heading = try #require(tree(text).headings.first)
    #expect(!heading.isExplicit)
    #expect(heading.text.contains("{"))
  }
}

extension String {
  fileprivate var trimmed: String { String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
