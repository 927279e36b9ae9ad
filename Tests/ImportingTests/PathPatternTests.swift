import Testing

@testable import Importing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("Policies/**/*.md", "Policies/a.md", true), ("Policies/**/*.md", "Policies/b/c/a.md", true),
    ("Policies/**/*.md", "policies/a.md", false), ("*.md", "a.md", true), ("*.md", "b/a.md", false),
    ("**/*.md", "a.md", true), ("Policies", "Policies/b/a.txt", true), ("./a.md", "a.md", true),
    ("a?.md", "ab.md", true), ("a?.md", "a.md", false), ("**", "x/y", true), ("a/**/b/*.md", "a/x/b/c.md", true),
    ("a.md", "a.md.md", false), ("[a].md", "[a].md", true), ("*", "x/y", false),
  ])
  func aPatternMatchesWhatItSays(pattern: String, path: String, isMatch: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == isMatch)
  }

  @Test func anExclusionTakesAwayWhateverItsPlace() {
    let patterns = ["!**/README.md", "**/*.md"].compactMap(PathPattern.init)
    #expect(PathPattern.matches("a/b.md", patterns))
    #expect(!PathPattern.matches("a/README.md", patterns))
  }

  @Test func aPatternOfManyStarsTakesNoTime() throws {
    let stars = String(repeating: "*a", count: 200)
    let pattern = try #require(PathPattern(Array(repeating: "**/\(stars)", count: 20).joined(separator: "/")))
    #expect(!pattern.matches(Array(repeating: String(repeating: "a", count: 199), count: 40).joined(separator: "/")))
  }

  @Test func endingsAreKnownWhereAllPatternsHaveOne() {
    #expect(PathPattern.endings(of: ["**/*.md", "a/*.MD", "!b"].compactMap(PathPattern.init)) == ["md"])
    #expect(PathPattern.endings(of: ["**/*.md", "Policies"].compactMap(PathPattern.init)) == nil)
  }
}
