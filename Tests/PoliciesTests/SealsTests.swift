import Diagnostics
import Foundation
import Policies
import TestSupport
import Testing

@Suite struct SealsTests {
  static let one = Digest(of: Array("1".utf8))
  static let two = Digest(of: Array("2".utf8))

  private func read(_ text: String) -> (seals: Seals, report: [String]) {
    let (seals, findings) = Seals.read(SourceFile(path: "revisions.lock", bytes: Array(text.utf8)))
    return (seals, findings.map { "\($0.rule.id) \($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.message)" })
  }

  private func lock(_ lines: String...) -> String { (["# codicil-seals/1"] + lines).map { $0 + "\n" }.joined() }

  private func line(_ path: String, _ digest: Digest = one) -> String { "\(digest.hex)  \(path)" }

  @Test func whatIsWrittenIsRead() {
    let paths = ["documents/b/1.0.md", "documents/a/2.0.md", "documents/a/10.0.md", "documents/a/files/x y.png"]
    let seals = paths.reduce(Seals()) { $0.adding(Self.one, at: $1) }
    let (again, report) = read(seals.text)
    #expect(report == [])
    #expect(again.text == seals.text)
    #expect(again.extent == .whole)
    #expect(again.all.map(\.path) == [paths[2], paths[1], paths[3], paths[0]])
    #expect(again["documents/b/1.0.md"] == Self.one)
    #expect(again["documents/b/1.1.md"] == nil)
  }

  @Test func aSealedFileKeepsItsSeal() {
    let seals = Seals().adding(Self.one, at: "documents/a/1.0.md").adding(Self.two, at: "documents/a/1.0.md")
    #expect(seals["documents/a/1.0.md"] == Self.one)
  }

  @Test(arguments: [
    "documents/a/files/it's \"here\".png", "documents/a/files/back\\slash.png", "documents/a/files/line\nbreak.png",
    "documents/a/files/return\rhere.png", "documents/a/files/\\n.png", "documents/a/files/ä 表.png",
    "documents/a/files/ two  spaces .png", "documents/a/files/#.png",
  ])
  func anyNameIsReadAsItWasWritten(path: String) throws {
    let seals = Seals().adding(Self.one, at: path)
    let (again, report) = read(seals.text)
    #expect(report == [])
    #expect(again.all.map { Array($0.path.utf8) } == [Array(path.utf8)])
  }

  /// GNU coreutils reads what is written here.
  @Test func sha256sumChecksIt() throws {
    let tool = "/usr/bin/sha256sum"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return }
    let folder = try TemporaryFolder()
    var seals = Seals()
    for name in [
      "1.0.md", "files/it's \"a\" b.png", "files/back\\slash\\n.png", "files/line\nbreak.png", "files/ä.png",
    ] {
      let path = "documents/a/\(name)"
      try folder.write(Array(name.utf8), to: path)
      seals = seals.adding(Digest(of: Array(name.utf8)), at: path)
    }
    try folder.write(Array(seals.text.utf8), to: Seals.fileName)
    #expect(try sha256sum(tool, in: folder) == 0)
    try folder.write([1], to: "documents/a/files/line\nbreak.png")
    #expect(try sha256sum(tool, in: folder) == 1)
  }

  private func sha256sum(_ tool: String, in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = ["--strict", "--quiet", "-c", Seals.fileName]
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func lineEndsAndCommentsDoNotCount() {
    let text = lock("# a comment", "", line("documents/a/1.0.md")).replacing("\n", with: "\r\n")
    let (seals, report) = read(text)
    #expect(report == [])
    #expect(seals["documents/a/1.0.md"] == Self.one)
  }

  @Test func aLineThatCannotBeReadIsNamed() {
    let short = line("documents/a/1.0.md").dropFirst()
    let (seals, report) = read(
      lock(String(short), "x", line("documents/b/1.0.md"), line("documents/c/1.0.md").uppercased()))
    #expect(report.map { $0.prefix(18) } == ["malformed-seal 2:1", "malformed-seal 3:1", "malformed-seal 5:1"])
    #expect(report.contains { $0.hasSuffix("'x' is not 64 hexadecimal digits, two spaces and a path") })
    #expect(seals.extent == .damaged)
    #expect(seals.all.map(\.path) == ["documents/b/1.0.md"])
  }

  @Test(arguments: [
    ("/documents/a/1.0.md", "leads out of the content folder"),
    ("documents/../../etc/passwd", "leads out of the content folder"),
    ("documents/a/../b/1.0.md", "leads out of the content folder"),
    ("organization.yml", "is not that of a file of a document"),
    ("documents/1.0.md", "is not that of a file of a document"),
    ("./documents/a/1.0.md", "is not that of a file of a document"),
    ("documents//1.0.md", "is not that of a file of a document"),
  ])
  func aPathThatNoSealedFileHasIsNamed(path: String, fault: String) {
    #expect(read(lock(line(path))).report == ["malformed-seal 2:67 the path '\(path)' \(fault)"])
  }

  @Test func aFileIsSealedOnce() {
    let twice = read(lock(line("documents/a/1.0.md"), line("documents/a/1.0.md")))
    #expect(twice.report == ["duplicate-seal 3:67 'documents/a/1.0.md' is sealed twice, alike"])
    let other = read(lock(line("documents/a/1.0.md"), line("documents/a/1.0.md", Self.two)))
    #expect(
      other.report == [
        "duplicate-seal 3:67 'documents/a/1.0.md' is sealed twice, with '6b86b273ff34…' and 'd4735e3a265e…'"
      ])
    #expect(other.seals["documents/a/1.0.md"] == Self.one)
  }

  @Test func theOrderIsThatOfBytes() {
    #expect(read(lock(line("documents/a/1.10.md"), line("documents/a/1.9.md"))).report == [])
    let (seals, report) = read(
      lock(line("documents/b/1.0.md"), line("documents/a/1.0.md"), line("documents/c/1.0.md")))
    #expect(report == ["unsorted-seal 3:67 'documents/a/1.0.md' stands after 'documents/b/1.0.md'"])
    #expect(seals.extent == .whole)
  }

  @Test func aMergeThatIsNotResolvedIsOneFinding() {
    let (seals, report) = read(
      lock(
        line("documents/a/1.0.md"), "<<<<<<< ours", line("documents/b/1.0.md"), "||||||| base", "=======",
        line("documents/b/1.0.md"), line("documents/a/2.0.md"), ">>>>>>> theirs", line("documents/c/1.0.md")))
    #expect(report == ["merge-conflict 3:1 a merge is not resolved: '<<<<<<< ours'"])
    #expect(seals.extent == .damaged)
    #expect(seals.count == 4)
  }

  @Test func theFormatIsNamed() {
    #expect(
      read(line("documents/a/1.0.md") + "\n").report == [
        "unknown-seals-format 1:1 the first line does not name the format, '# codicil-seals/1'"
      ])
    let later = read("# codicil-seals/12\n\(line("documents/a/1.0.md"))\n")
    #expect(
      later.report == ["unknown-seals-format 1:1 the seals have format '12', and this version of Codicil reads '1'"])
    #expect(later.seals.count == 0)
    #expect(read("").report.count == 1)
  }

  @Test func aFileThatIsNotThisOneDoesNotFloodTheReport() {
    let (_, findings) = Seals.read(
      SourceFile(path: "revisions.lock", bytes: Array(repeating: [0x78, 0x0A], count: 10_000).flatMap(\.self)))
    #expect(findings.count == 100)
  }

  @Test func theContentHasItsSeals() throws {
    let path = "documents/privacy-policy/1.0.md"
    let fixture = try ContentFixture(["revisions.lock": lock(line(path))])
    #expect(fixture.load().content.seals[path] == Self.one)
    #expect(try ContentFixture().load().content.seals.extent == .absent)
    let folder = try ContentFixture(["revisions.lock/x": ""]).load()
    #expect(folder.content.seals.extent == .damaged)
  }

  /// Each branch seals a revision of a document of its own.
  @Test func branchesThatSealDifferentDocumentsMergeByThemselves() throws {
    let git = "/usr/bin/git"
    guard FileManager.default.isExecutableFile(atPath: git) else { return }
    let base = ["a", "b", "c"].reduce(Seals()) { $0.adding(Self.one, at: "documents/\($1)/1.0.md") }
    let ours = base.adding(Self.two, at: "documents/a/1.1.md")
    let theirs = base.adding(Self.two, at: "documents/b/1.1.md").adding(Self.one, at: "documents/b/files/x.png")
    let folder = try TemporaryFolder(["base": base.text, "ours": ours.text, "theirs": theirs.text])
    let process = Process()
    process.executableURL = URL(filePath: git)
    process.arguments = ["merge-file", "ours", "base", "theirs"]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let merged = try String(contentsOf: folder.url.appending(path: "ours"), encoding: .utf8)
    #expect(
      merged == ours.adding(Self.two, at: "documents/b/1.1.md").adding(Self.one, at: "documents/b/files/x.png").text)
  }
}
