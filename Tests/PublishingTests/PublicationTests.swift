import Foundation
import Publishing
import Testing
import Website

@Suite struct PublicationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesTheFilesAndTheirManifest() throws {
    let summary = try folder.publish(["index.html": "abc", "a/b/index.html": "", "a \"b\\.txt": "x"])
    #expect(summary == Publication.Summary(written: 3))
    #expect(
      folder.names() == [
        "public", "public/a", "public/a \"b\\.txt", "public/a/b", "public/a/b/index.html", "public/index.html",
        "public/manifest.json",
      ])
    #expect(folder.text("public/index.html") == "abc")
    #expect(
      folder.text("public/manifest.json") == """
        {
          "format": "codicil-manifest/1",
          "files": [
            { "path": "a \\"b\\\\.txt", "size": 1, "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881" },
            { "path": "a/b/index.html", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
            { "path": "index.html", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }
          ]
        }

        """)
    #expect(try folder.discrepancies() == [])
  }

  @Test func anUnchangedBuildTouchesNothing() throws {
    let site = ["index.html": "1", "a/index.html": "2", "a/b/index.html": "3"]
    try folder.publish(site)
    let names = [""] + folder.names()
    let before = try names.map(folder.identity)
    #expect(try folder.publish(site) == Publication.Summary(unchanged: 3))
    #expect(try names.map(folder.identity) == before)
  }

  @Test(arguments: [true, false], [true, false])
  func keepsWhatIsUnchangedAndReplacesTheRest(exchange: Bool, hardLinks: Bool) throws {
    try folder.publish(["same/index.html": "1", "changed.html": "2", "removed/index.html": "3"])
    let same = try folder.identity("public/same/index.html")
    let summary = try folder.publish(
      ["same/index.html": "1", "changed.html": "two", "added/index.html": "4"],
      abilities: .init(exchange: exchange, hardLinks: hardLinks))
    #expect(summary == Publication.Summary(written: 2, unchanged: 1, removed: 1))
    #expect(try folder.identity("public/same/index.html").time == same.time)
    if hardLinks { #expect(try folder.identity("public/same/index.html") == same) }
    #expect(folder.text("public/changed.html") == "two")
    #expect(
      folder.names() == [
        "public", "public/added", "public/added/index.html", "public/changed.html", "public/manifest.json",
        "public/same", "public/same/index.html",
      ])
    #expect(try folder.discrepancies() == [])
  }

  @Test func aFileMayBecomeAFolderAndAFolderAFile() throws {
    try folder.publish(["a": "1", "b/c": "2"])
    try folder.publish(["a/c": "1", "b": "2"])
    #expect(folder.names(in: "public") == ["a", "a/c", "b", "manifest.json"])
  }

  @Test func givesTheSameBytesInWhateverOrderTheFilesCome() throws {
    let site = Dictionary(uniqueKeysWithValues: (0..<200).map { ("\($0 % 7)/\($0).html", "text \($0)") })
    try folder.publish(site)
    let publication = try Publication(of: SiteFolder(folder["other"]))
    let files = site.map { OutputFile(path: $0.key, text: $0.value) }
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      do { try publication.accept(files[index]) } catch { failures.add(error) }
    }
    #expect(failures.isEmpty)
    _ = try publication.finish()
    #expect(folder.text("other/manifest.json") == folder.text("public/manifest.json"))
    #expect(try folder.discrepancies(in: "other") == [])
  }

  @Test func makesMissingFoldersAboveTheSite() throws {
    try folder.publish(["index.html": "1"], in: "some/where/public")
    #expect(folder.names(in: "some/where") == ["public", "public/index.html", "public/manifest.json"])
  }

  @Test func replacesAnEmptyFolder() throws {
    try FileManager.default.createDirectory(atPath: folder["public"], withIntermediateDirectories: true)
    try folder.publish(["index.html": "1"])
    #expect(try folder.discrepancies() == [])
  }

  @Test func keepsThePermissionsOfTheFolder() throws {
    try folder.publish(["index.html": "1"])
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder["public"])
    try folder.publish(["index.html": "2"])
    let permissions = try FileManager.default.attributesOfItem(atPath: folder["public"])[.posixPermissions] as? Int
    #expect(permissions == 0o750)
  }

  @Test func aLinkToTheFolderStaysALink() throws {
    try folder.publish(["index.html": "1"], in: "real/site")
    try folder.link("public", to: "real/site")
    try folder.publish(["index.html": "2"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["public"]) == "real/site")
    #expect(folder.text("real/site/index.html") == "2")
    #expect(folder.names(in: "real") == ["site", "site/index.html", "site/manifest.json"])
  }

  @Test(arguments: ["../evil.html", "/evil.html", "a/../../evil.html", "manifest.json", "manifest.json/a"])
  func refusesPathsThatAreNotItsOwn(path: String) throws {
    let publication = try Publication(of: SiteFolder(folder["public"]))
    #expect(throws: OutputError.self) { try publication.accept(OutputFile(path: path, text: "")) }
    publication.abandon()
    #expect(folder.names() == [])
  }

  @Test func acceptsNothingAfterItsEnd() throws {
    let publication = try Publication(of: SiteFolder(folder["public"]))
    publication.abandon()
    #expect(throws: CancellationError.self) { try publication.accept(OutputFile(path: "a", text: "")) }
    #expect(throws: CancellationError.self) { try publication.finish() }
    #expect(folder.names() == [])
  }
}
