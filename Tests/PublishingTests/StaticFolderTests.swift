import Foundation
import Publishing
import Testing
import Website

@Suite struct StaticFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func copied() throws -> [OutputFile] {
    let statics = try StaticFolder(folder["static"])
    return try statics.paths().map(statics.file)
  }

  @Test func hasTheFilesWithTheirDotsButNoJunk() throws {
    for name in [
      ".well-known/a.txt", ".nojekyll", "b/.gitkeep", ".DS_Store", "b/Thumbs.db", ".git/config", "b/c.png", "d~",
    ] {
      try folder.write(name, to: "static/\(name)")
    }
    let files = try copied()
    #expect(files.map(\.path) == [".nojekyll", ".well-known/a.txt", "b/c.png"])
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == files.map(\.path))
    #expect(files.first?.origin == folder["static/.nojekyll"])
  }

  @Test func hasNoneWhereThereIsNoFolder() throws {
    #expect(try copied().isEmpty)
  }

  @Test func followsALinkToOneOfItsFiles() throws {
    try folder.write("logo", to: "static/img/logo.svg")
    try folder.link("static/favicon.svg", to: "img/logo.svg")
    #expect(try copied().map(\.path) == ["favicon.svg", "img/logo.svg"])
    #expect(try copied().map { String(decoding: $0.bytes, as: UTF8.self) } == ["logo", "logo"])
  }

  @Test(arguments: ["../secret.txt", "/etc/passwd", "nowhere", "..", "img", "loop"])
  func refusesALinkToAnythingElse(target: String) throws {
    try folder.write("secret", to: "secret.txt")
    try folder.write("logo", to: "static/img/logo.svg")
    try folder.link("static/loop", to: target)
    let error = #expect(throws: PublishingError.self) { try copied() }
    #expect(error?.description.hasPrefix("'\(folder["static/loop"])' cannot be copied to the site: it ") == true)
  }

  @Test func refusesWhatIsNoFile() throws {
    try folder.write("logo", to: "static/img/logo.svg")
    #expect(mkfifo(folder["static/pipe"], 0o600) == 0)
    #expect(throws: PublishingError.self) { try copied() }
  }
}
