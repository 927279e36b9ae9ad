import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("# Privacy Policy", "front-matter-missing", 1), ("", "front-matter-missing", 1),
    ("\n---\n---\n", "front-matter-missing", 1),
    ("--\n---\n", "front-matter-missing", 1), ("----\n---\n", "front-matter-missing", 1),
    ("--- # record\n---\n", "front-matter-missing", 1), ("---\ntitle: x\n", "front-matter-not-closed", 1),
    ("---", "front-matter-not-closed", 1), ("---\ntitle: x\n ---\n--- x\n", "front-matter-not-closed", 1),
  ])
  func isFound(text: String, rule: String, line: Int) throws {
    #expect(try ContentFixture(["1.0.md": text]).report() == ["\(rule) 1.0.md \(line):1"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func endsItsLinesAnyWay(ending: String, mark: String) throws {
    let text =
      mark
      + ContentFixture.revision("1.0").split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: ending)
    let (content, findings) = try ContentFixture(["1.0.md": text]).load()
    #expect(findings == [])
    let revision = try #require(content.documents.first?.revisions.first)
    #expect(revision.text.firstLine == 8)
    #expect(revision.places.range(of: "nature")?.start == SourcePosition(line: 4, column: 9))
  }

  @Test func mayHaveBlanksAfterItsLinesAndRunOverAnyBlock() throws {
    let long = String(repeating: "# A comment that takes up some room.\n", count: 300)
    let text = ContentFixture.revision("1.0", replacing: long).replacing("---\n", with: "---  \n")
    let (content, findings) = try ContentFixture(["1.0.md": text]).load()
    #expect(findings == [])
    #expect(content.documents.first?.revisions.first?.text.firstLine == 309)
    // Wherever the first block read ends within a closing line, the record ends there.
    for padding in 3900..<4000 {
      let text = ContentFixture.revision("1.0", replacing: "# " + String(repeating: "x", count: padding))
      #expect(try ContentFixture(["1.0.md": text]).report() == [])
    }
  }

  /// A check may point into what could not be read.
  @Test(arguments: ["", "\u{FEFF}", "\u{FEFF}---", "---", "-", "\n", "\u{FEFF}x: \u{0}"])
  func hasPlacesWhateverItIs(text: String) throws {
    let fixture = try ContentFixture(["1.0.md": text])
    let revision = try #require(fixture.load().content.documents.first?.revisions.first)
    #expect(revision.places.range(of: "title") == nil)
    #expect(revision.places.isUnread("title"))
    #expect(ContentLoader(folder: fixture.folder.path).read(revision.text).findings == [])
  }

  @Test func hasALimit() throws {
    let comment = "# " + String(repeating: "x", count: 60) + "\n"
    let text = ContentFixture.revision("1.0", replacing: String(repeating: comment, count: 1100))
    #expect(try ContentFixture(["1.0.md": text]).report() == ["front-matter-not-closed 1.0.md 1:1"])
  }

  @Test func belongsToUTF8() throws {
    let fixture = try ContentFixture()
    let path = "documents/privacy-policy/"
    try fixture.folder.write(
      Array("---\ntitle: Confidentialit".utf8) + [0xE9] + Array("\n---\n".utf8), to: path + "1.1.md")
    try fixture.folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: path + "1.2.md")
    try fixture.folder.write(Array("---\ntitle: x\n".utf8) + [0xFF, 0xFE], to: path + "1.3.md")
    try fixture.folder.write(Array(ContentFixture.revision("1.4").utf8) + Array("é".utf8) + [0xC3], to: path + "1.4.md")
    #expect(fixture.report() == ["not-utf-8 1.1.md 2:22", "not-utf-8 1.2.md 1:1", "not-utf-8 1.3.md 3:1"])
    let revisions = try #require(fixture.load().content.documents.first?.revisions)
    let loader = ContentLoader(folder: fixture.folder.path)
    // Each file is said to be no UTF-8 once, whether by its record or by its text.
    #expect(
      revisions.map { loader.read($0.text).findings.map(fixture.describe) } == [
        [], [], [], [], ["not-utf-8 1.4.md 11:2"],
      ])
    #expect(loader.read(revisions[0].text).file.line(8) == "# Privacy Policy")
  }

  @Test func showsInvisibleCharacters() throws {
    let text = ContentFixture.revision("1.0", replacing: "author: Chief\u{2028}Officer\u{0}\u{85}")
    let fixture = try ContentFixture(["1.0.md": text])
    #expect(fixture.report() == ["control-character 1.0.md 7:14"])
    #expect(
      fixture.load().findings.map(\.message) == [
        "the invisible character U+2028 stands here (and 2 more of its sort in this file)"
      ])
    #expect(fixture.load().content.documents.first?.revisions.first?.record.author == "Chief Officer")
  }

  @Test func staysAFindingWhenTheFileIsGone() throws {
    let fixture = try ContentFixture()
    let revision = try #require(fixture.load().content.documents.first?.revisions.first)
    let loader = ContentLoader(folder: fixture.folder.path)
    try fixture.folder.remove("documents/privacy-policy/1.0.md")
    let (file, findings) = loader.read(revision.text)
    #expect(file.bytes.isEmpty)
    #expect(findings.map(fixture.describe) == ["unreadable-file 1.0.md"])
  }
}
