import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct SealCheckTests {
  private static let path = "documents/privacy-policy/1.0.md"
  private static let long = ContentFixture.revision("1.0").replacing("Text.", with: "Records are kept for ten weeks.")

  @Test func whatIsAsItWasSealedHasNoFinding() throws {
    let content = try SealedContent([
      "1.0.fr.md": translation, "documents/privacy-policy/files/a b.png": "\r\n", "draft.md": "---\n---\n",
    ])
    #expect(content.report() == [])
    try content.write(content.text(Self.path).replacing("\n", with: "\r\n"), to: Self.path)
    #expect(content.report() == [])
  }

  private let translation = "---\nversion: \"1.0\"\nlanguage: fr\ntitle: Politique\n---\nTexte.\n"

  @Test func aContentWithoutSealsHasOneWarning() throws {
    let one = try SealedContent(isSealed: false)
    #expect(
      one.report() == [
        "unsealed-content ./revisions.lock | there is no revisions.lock: the issued revision is not sealed"
      ])
    let two = try SealedContent(["1.1.md": ContentFixture.revision("1.1")], isSealed: false)
    #expect(
      two.report() == [
        "unsealed-content ./revisions.lock | there is no revisions.lock: none of 2 issued revisions is sealed"
      ])
    let none = try SealedContent(["1.0.md": nil, "draft.md": "---\n---\n"], isSealed: false)
    #expect(none.report() == [])
  }

  @Test(arguments: ["1.1.md", "1.0.fr.md", "files/new.png"])
  func whatIsIssuedIsSealed(name: String) throws {
    let content = try SealedContent()
    try content.write("x", to: "documents/privacy-policy/\(name)")
    #expect(content.report() == ["unsealed-file \(name) | this is issued, but has no seal in revisions.lock"])
    #expect(content.findings().first?.help == "run 'codicil approve privacy-policy'")
  }

  @Test func aFileOfADraftNeedsNoSealUntilAnIssuedTextNamesIt() throws {
    let content = try SealedContent(["draft.md": "---\n---\n"])
    try content.write("x", to: "documents/privacy-policy/files/new page.png")
    #expect(content.report() == [])
    try content.write(content.text(Self.path) + "[a](files/new%20page.png)\n", to: Self.path)
    #expect(content.report().contains { $0.hasPrefix("unsealed-file files/new page.png") })
  }

  @Test func whatCannotBeReadMayBeTheSealThatIsMissing() throws {
    let content = try SealedContent()
    try content.write(content.text(Seals.fileName).replacing("  documents", with: " documents"), to: Seals.fileName)
    #expect(content.findings().map(\.rule.id) == ["malformed-seal"])
  }

  @Test(arguments: [
    ("\u{FEFF}", "", "only in a byte-order mark", "1:1"),
    ("", "\n", "only in the line ends after the last line", "11:1"),
    ("", " ", "only in spaces at the ends of lines", "11:1"),
  ])
  func whatNoReaderSeesIsToldByTheDigestAlone(before: String, after: String, words: String, place: String) throws {
    let content = try SealedContent()
    try content.write(before + content.text(Self.path) + after, to: Self.path)
    #expect(
      content.report() == ["sealed-file-changed 1.0.md \(place) | this has changed since it was sealed: \(words)"])
  }

  @Test(arguments: [
    ("ten weeks", "twelve weeks", "10:23", "'ten' became 'twelve' (1 passage edited; numbers changed)"),
    (" for ten weeks", "", "10:17", "' for ten weeks' is taken out (1 passage edited; numbers changed)"),
    ("weeks.", "weeks.\n\nMore.", "11:1", "'More.' is added (1 passage added)"),
    ("nature: initial", "nature: editorial", "4:9", "only in its record, 'nature' is 'editorial', was 'initial'"),
    (
      "date: 2019-01-03", "date: 2019-01-04", "6:76",
      "only in its record, 'approvals.0.date' is '2019-01-04', was '2019-01-03'"
    ),
    ("nature: initial\n", "nature: initial\nauthor: A\n", "5:9", "only in its record, 'author' is added, 'A'"),
    ("change: Initial version\n", "", "5:1", "only in its record, 'change' is taken out, 'Initial version'"),
    ("nature: initial", "nature:  initial", "4:9", "only in how it is written, not in what it says"),
    ("Text", "Text", "", ""),
  ])
  func theFirstDifferenceIsNamed(old: String, new: String, place: String, words: String) throws {
    let original = try SealedContent(["1.0.md": Self.long])
    let content = try SealedContent(["1.0.md": Self.long], originals: [original.folder.path])
    try content.write(content.text(Self.path).replacing(old, with: new), to: Self.path)
    let expected =
      words.isEmpty ? [] : ["sealed-file-changed 1.0.md \(place) | this has changed since it was sealed: \(words)"]
    #expect(content.report() == expected)
    for finding in content.findings() {
      #expect(
        finding.help.hasPrefix("take it back with 'codicil restore privacy-policy 1.0 --from \(original.folder.path)'"))
    }
  }

  @Test func theOriginalIsFoundInAPublishedSite() throws {
    let original = try SealedContent(["1.0.md": Self.long])
    let site = try TemporaryFolder(["privacy-policy/1.0/source.md": original.text(Self.path)])
    let content = try SealedContent(["1.0.md": Self.long], originals: [site.path])
    try content.write(content.text(Self.path).replacing("ten", with: "two"), to: Self.path)
    #expect(content.report().first?.contains("'ten' became 'two'") == true)
  }

  @Test func whatIsFoundCountsOnlyWithTheSealedDigest() throws {
    let other = try SealedContent(["1.0.md": Self.long.replacing("ten", with: "six")])
    let content = try SealedContent(["1.0.md": Self.long], originals: [other.folder.path])
    try content.write(content.text(Self.path).replacing("ten", with: "two"), to: Self.path)
    #expect(content.report().first?.contains("its SHA-256 is '") == true)
  }

  @Test func aFileThatIsGoneIsNamed() throws {
    let content = try SealedContent(["1.1.md": ContentFixture.revision("1.1")])
    try content.folder.remove(Self.path)
    #expect(
      content.report() == [
        "sealed-file-missing ./revisions.lock 2:67 | 'documents/privacy-policy/1.0.md' is sealed, but is not there"
      ])
  }

  @Test func aFileThatWasRenamedIsOneFinding() throws {
    let content = try SealedContent()
    try content.folder.remove(Self.path)
    try content.write(ContentFixture.revision("1.0"), to: "documents/privacy-policy/1.1.md")
    #expect(
      content.report() == [
        "sealed-file-missing ./revisions.lock 2:67 | 'documents/privacy-policy/1.0.md' is sealed, but stands at "
          + "'documents/privacy-policy/1.1.md' now"
      ])
  }

  @Test func aFolderThatWasRenamedIsOneFinding() throws {
    let content = try SealedContent(["1.1.md": ContentFixture.revision("1.1")])
    for name in ["document.yml", "1.0.md", "1.1.md"] {
      try content.write(content.text("documents/privacy-policy/\(name)"), to: "documents/policy/\(name)")
    }
    try content.folder.remove("documents/privacy-policy")
    #expect(
      content.report() == [
        "sealed-file-missing ./revisions.lock 2:67 | 'documents/privacy-policy' has sealed files, but is called "
          + "'documents/policy' now"
      ])
  }

  @Test func aTextThatIsRemovedKeepsItsSealAndNeedsNoFile() throws {
    let content = try SealedContent(["1.1.md": ContentFixture.revision("1.1"), "1.0.fr.md": translation])
    try content.folder.remove(Self.path)
    try content.folder.remove("documents/privacy-policy/1.0.fr.md")
    try content.write(
      ContentFixture.control
        + "\nhistory: [{ version: \"1.0\", approved: 2019-01-03, change: Initial version }]"
        + "\nremoved: [{ version: \"1.0\", date: 2019-06-01, reason: court order }]\n",
      to: "documents/privacy-policy/document.yml")
    #expect(content.report() == [])
  }

  @Test func onlyIssuedFilesAreSealed() throws {
    let content = try SealedContent()
    let line = "\(Digest(of: [1]).hex)  documents/privacy-policy/document.yml\n"
    try content.write(content.text(Seals.fileName) + line, to: Seals.fileName)
    #expect(
      content.report() == [
        "seal-without-revision ./revisions.lock 3:67 | 'documents/privacy-policy/document.yml' is sealed, but is "
          + "neither a revision, a translation nor a file of 'files/'"
      ])
  }
}
