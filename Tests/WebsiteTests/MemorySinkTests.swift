import Testing
import Website

@Suite struct MemorySinkTests {
  @Test func keepsFilesByPath() throws {
    let sink = MemorySink()
    try sink.accept(OutputFile(path: "b.html", text: "B"))
    try sink.accept(OutputFile(path: "a/index.html", text: "A"))
    #expect(sink.text("a/index.html") == "A")
    #expect(sink["c.html"] == nil)
    #expect(sink["../b.html"] == nil)
    #expect(sink.files.map(\.path) == ["a/index.html", "b.html"])
  }

  @Test func namesBothOriginsOfAPathMadeTwice() throws {
    let sink = MemorySink()
    try sink.accept(OutputFile(path: "robots.txt", text: "1", origin: "Site/static/robots.txt"))
    let error = #expect(throws: OutputError.self) { try sink.accept(OutputFile(path: "robots.txt", text: "2")) }
    #expect(error?.description == "'robots.txt' is made twice: from 'Site/static/robots.txt' and from a generated page")
  }

  @Test(arguments: [["a", "a/b/c"], ["a/b/c", "a"]])
  func refusesAPathThatIsFileAndFolder(paths: [String]) throws {
    let sink = MemorySink()
    try sink.accept(OutputFile(path: paths[0], text: "", origin: "first"))
    let error = #expect(throws: OutputError.self) {
      try sink.accept(OutputFile(path: paths[1], text: "", origin: "second"))
    }
    let origins = paths[0] == "a" ? ("first", "second") : ("second", "first")
    #expect(error == .fileAndFolder(path: try OutputPath("a"), file: origins.0, folder: origins.1))
  }
}
