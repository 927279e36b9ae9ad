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
    let name = folder["public/"].utf8.map(CChar.init(bitPattern:)) + [-1, 27, 0]
    #expect(creat(name, 0o600) >= 0)
    #expect(try folder.discrepancies() == ["extra: \u{FFFD}?"])
  }

  @Test(arguments: [
    ("", "it does not start as a manifest does"),
    ("[]", "it does not start as a manifest does"),
    (#"{"format": "codicil-manifest/1", "files": []}"#, "it does not start as a manifest does"),
    (
      listing().replacing("/1", with: "/9"),
      "its format is 'codicil-manifest/9', and this version reads 'codicil-manifest/1'"
    ),
    (listing() + " ", "it does not end as a manifest does, after line 3"),
    (String(listing("a").dropLast(3)), "it does not end as a manifest does, after line 4"),
    (listing("a", "b").replacing(",\n    {", with: "\n    {"), "it does not end as a manifest does, after line 4"),
    (listing("a", "b", size: ""), "line 4 does not read as an entry does"),
    (listing("a", size: "-1"), "line 4 does not read as an entry does"),
    (listing("a", size: "99999999999999999999"), "line 4 does not read as an entry does"),
    (listing("a", digest: "00"), "line 4 does not read as an entry does"),
    (listing("a\\"), "line 4 does not read as an entry does"),
    (listing("b", "a"), "line 5 lists 'a' out of order"),
    (listing("b", "../a"), "line 5: '../a' cannot be the path of a file of the site: it has the part '..'"),
    (listing("a", "a"), "line 5 lists 'a' out of order"),
    (listing("manifest.json"), "line 4 lists 'manifest.json' out of order"),
  ])
  func saysWhatIsWrongWithTheManifest(json: String, fault: String) throws {
    try folder.write(json, to: "public/manifest.json")
    #expect(try folder.discrepancies() == ["damaged: manifest.json (\(fault))"])
  }

  @Test func readsNoManifestOfRandomBytes() throws {
    var random = SplitMix(state: 27_701)
    let whole = Array((folder.text("public/manifest.json") ?? "").utf8)
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if bytes == whole { continue }
      try Data(bytes.prefix(Int.random(in: 0...bytes.count * 2, using: &random)))
        .write(to: URL(fileURLWithPath: folder["public/manifest.json"]))
      #expect(try folder.discrepancies() != [])
    }
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
    let files = paths.map { #"    { "path": "\#($0)", "size": \#(size), "sha256": "\#(digest)" }"# + "\n" }
    return
      "{\n  \"format\": \"codicil-manifest/1\",\n  \"files\": [\n\(files.joined(separator: ",\n").replacing("\n,", with: ","))  ]\n}\n"
  }
}
