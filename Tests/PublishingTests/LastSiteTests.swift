import Foundation
import Publishing
import Testing
import Website

/// What a build makes of what it finds in the folder.
@Suite struct LastSiteTests {
  let folder: TemporaryFolder
  let site = ["index.html": "1", "a/index.html": "22", "b.html": "3"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.publish(site)
  }

  @Test(arguments: ["22", "23", "2", ""])
  func mendsAChangedFile(text: String) throws {
    try folder.write(text, to: "public/a/index.html")
    #expect(try folder.publish(site).written == (text == "22" ? 0 : 1))
    #expect(folder.text("public/a/index.html") == "22")
    #expect(try folder.discrepancies() == [])
  }

  @Test func mendsAMissingFile() throws {
    try FileManager.default.removeItem(atPath: folder["public/a"])
    #expect(try folder.publish(site).written == 1)
    #expect(try folder.discrepancies() == [])
  }

  @Test func mendsAnAlteredManifest() throws {
    let manifest = try #require(folder.text("public/manifest.json"))
    try folder.write(
      manifest.replacing("\"sha256\": \"", with: "\"sha256\": \"0", maxReplacements: 1)
        .replacing(/[0-9a-f]" }/, with: "\" }", maxReplacements: 1), to: "public/manifest.json")
    #expect(try folder.discrepancies().count == 1)
    #expect(try folder.publish(site).unchanged == 3)
    #expect(folder.text("public/manifest.json") == manifest)
  }

  @Test func replacesALinkInAFilesPlaceAndLeavesItsTarget() throws {
    try folder.write("1", to: "outside.html")
    try FileManager.default.removeItem(atPath: folder["public/index.html"])
    try folder.link("public/index.html", to: "../outside.html")
    #expect(try folder.publish(site).written == 1)
    #expect(try folder.discrepancies() == [])
    #expect(folder.text("outside.html") == "1")
  }

  @Test func refusesAFolderBehindALink() throws {
    try folder.write("22", to: "outside/index.html")
    try FileManager.default.removeItem(atPath: folder["public/a"])
    try folder.link("public/a", to: "../outside")
    #expect(throws: PublishingError.unknownFiles(site: folder["public"], paths: ["a"])) { try folder.publish(site) }
    #expect(folder.text("outside/index.html") == "22")
  }

  @Test func refusesAFileThatTheManifestDoesNotKnow() throws {
    try folder.write("mine", to: "public/a/notes.txt")
    let error = #expect(throws: PublishingError.self) { try folder.publish(["index.html": "new"]) }
    #expect(error == .unknownFiles(site: folder["public"], paths: ["a/notes.txt"]))
    #expect(error?.description.contains("'a/notes.txt'") == true)
    #expect(folder.text("public/index.html") == "1")
    #expect(folder.names().filter { !$0.hasPrefix("public") } == [])
  }

  @Test func refusesAFileThatCameWhileItWasBuilding() throws {
    let publication = try Publication(of: SiteFolder(folder["public"]))
    try publication.accept(OutputFile(path: "index.html", text: "new"))
    try folder.write("mine", to: "public/notes.txt")
    #expect(throws: PublishingError.unknownFiles(site: folder["public"], paths: ["notes.txt"])) {
      try publication.finish()
    }
    #expect(folder.text("public/notes.txt") == "mine")
    #expect(folder.text("public/index.html") == "1")
    #expect(folder.names().filter { !$0.hasPrefix("public") } == [])
  }

  @Test func refusesAFolderThatIsNotItsOwn() throws {
    try folder.write("mine", to: "documents/letter.txt")
    #expect(throws: PublishingError.notASite(path: folder["documents"])) { try folder.publish(site, in: "documents") }
    #expect(folder.names(in: "documents") == ["letter.txt"])
  }

  @Test(arguments: ["", "{}", #"{"format": "codicil-manifest/2", "files": []}"#])
  func refusesASiteWithADamagedManifest(json: String) throws {
    try folder.write(json, to: "public/manifest.json")
    let error = #expect(throws: PublishingError.self) { try folder.publish(site) }
    guard case .damagedManifest(folder["public/manifest.json"], _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["file", "dangling", "file/public"])
  func refusesWhatIsNoFolder(name: String) throws {
    try folder.write("", to: "file")
    try folder.link("dangling", to: "nowhere")
    let error = #expect(throws: PublishingError.self) { try folder.publish(site, in: name) }
    #expect(error?.description.contains(folder[name]) == true)
    #expect(folder.text("file") == "")
  }
}
