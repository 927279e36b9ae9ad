import Foundation
import Publishing
import Testing

@Suite struct VerifyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.publish(["index.html": "1", "a/index.html": "22", "b/c.html": "3"])
  }

  @Test func findsEveryChangedMissingAndExtraFile() throws {
    try folder.write("2", to: "public/a/index.html")
    try folder.write("4", to: "public/b/c.html")
    try FileManager.default.removeItem(atPath: folder["public/index.html"])
    try folder.write("", to: "public/a/.hidden")
    #expect(
      try folder.discrepancies() == [
        "extra: a/.hidden",
        "changed: a/index.html (not 2 bytes long)",
        "changed: b/c.html (not the bytes of SHA-256 4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce)",
        "missing: index.html",
      ])
  }

  @Test func followsNoLinks() throws {
    try FileManager.default.moveItem(atPath: folder["public/a"], toPath: folder["a"])
    try FileManager.default.moveItem(atPath: folder["public/index.html"], toPath: folder["index.html"])
    try folder.link("public/a", to: "../a")
    try folder.link("public/index.html", to: "../index.html")
    #expect(
      try folder.discrepancies() == [
        "extra: a", "missing: a/index.html", "changed: index.html (a symbolic link)",
      ])
  }

  @Test func waitsForNoPipe() throws {
    try FileManager.default.removeItem(atPath: folder["public/index.html"])
    #expect(mkfifo(folder["public/index.html"], 0o600) == 0)
    #expect(try folder.discrepancies() == ["changed: index.html (no regular file)"])
  }

  @Test func namesAFileWhoseNameIsNotText() throws {
    let name = folder["public/"].utf8.map(CChar.init(bitPattern:)) + [-1, 0]
    #expect(creat(name, 0o600) >= 0)
    #expect(try folder.discrepancies() == ["extra: \u{FFFD}"])
  }

  @Test(arguments: [
    ("", "it is not a manifest in JSON"),
    ("[]", "it is not a manifest in JSON"),
    ("\u{0}", "it is not a manifest in JSON"),
    (String(repeating: "[", count: 100_000), "it is not a manifest in JSON"),
    (
      #"{"format": "codicil-manifest/9"}"#,
      "its format is 'codicil-manifest/9', and this version reads 'codicil-manifest/1'"
    ),
    (#"{"format": "codicil-manifest/1"}"#, "its list of files cannot be read"),
    (#"{"format": "codicil-manifest/1", "files": [{"path": "a"}]}"#, "its list of files cannot be read"),
    (listing("../a"), "'../a' cannot be the path of a file of the site: it has the part '..'"),
    (listing("a", size: "-1"), "the size or digest of 'a' is none"),
    (listing("a", digest: "00"), "the size or digest of 'a' is none"),
    (listing("a", "a"), "its entry for 'a' is one too many"),
    (listing("manifest.json"), "its entry for 'manifest.json' is one too many"),
  ])
  func saysWhatIsWrongWithTheManifest(json: String, fault: String) throws {
    try folder.write(json, to: "public/manifest.json")
    #expect(try folder.discrepancies() == ["damaged: manifest.json (\(fault))"])
  }

  @Test func saysThatThereIsNoManifest() throws {
    try FileManager.default.removeItem(atPath: folder["public/manifest.json"])
    #expect(try folder.discrepancies() == ["missing: manifest.json"])
  }

  @Test func throwsWhereThereIsNoFolder() throws {
    let error = #expect(throws: PublishingError.self) { try folder.discrepancies(in: "nowhere") }
    #expect(error?.description == "cannot open the folder '\(folder["nowhere"])': No such file or directory")
  }

  private static func listing(
    _ paths: String..., size: String = "1", digest: String = String(repeating: "0", count: 64)
  ) -> String {
    let files = paths.map { #"{"path": "\#($0)", "size": \#(size), "sha256": "\#(digest)"}"# }
    return #"{"format": "codicil-manifest/1", "files": [\#(files.joined(separator: ", "))]}"#
  }
}
