import Testing
import Website

@Suite struct OutputPathTests {
  @Test(arguments: ["index.html", "a/b/c.html", ".well-known/security.txt", "compare/2.1...2.2/index.html", "é/…"])
  func isAPathBelowTheRoot(text: String) throws {
    #expect(try OutputPath(text).text == text)
  }

  @Test(arguments: [
    "", "/", "/index.html", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\0b", "a\nb", "a\u{7F}",
  ])
  func neverLeadsAnywhereElse(text: String) {
    #expect(throws: OutputError.self) { try OutputPath(text) }
  }

  @Test func isShownWithoutControlCharacters() {
    let error = #expect(throws: OutputError.self) { try OutputPath("a\u{1B}[2Jb") }
    #expect(error?.description == "'a?[2Jb' cannot be the path of a file of the site: it holds a control character")
  }

  @Test func namesItsFoldersFromTheOutside() throws {
    #expect(try OutputPath("a/b/c.html").folders == [OutputPath("a"), OutputPath("a/b")])
    #expect(try OutputPath("index.html").folders.isEmpty)
  }

  @Test func differsByBytesWhereStringsAreAlike() throws {
    let composed = try OutputPath("caf\u{E9}")
    let decomposed = try OutputPath("cafe\u{301}")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
  }
}
