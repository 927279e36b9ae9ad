import Diagnostics
import Importing
import Policies
import TestSupport
import Testing

/// The body of every blob is a revision's body, or the summary names the blob.
@Suite(.enabled(if: TestRepository.isPossible)) struct NoLostTextTests {
  @Test func oddNames() async throws {
    let repository = try TestRepository()
    let names = [
      "with space.md", "it's \"quoted\".md", "-rf.md", "--output=x.md", "line\nbreak.md", "ünïcode/größe.md",
      "политика.md", "隐私.md", "assets.md", "fr.md", "Privacy.md", "privacy.md", "a/index.md", "index.md",
      ":(exclude)x.md", "$(touch x).md", "tab\there.md", "..md", "x.y.md", "search/README.md",
    ]
    try repository.commit(Dictionary(uniqueKeysWithValues: names.map { ($0, "The text of \($0.count).\n") }), "Add all")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.summary.documents.count == names.count)
    #expect(imported.summary.documents.allSatisfy { DocumentID.isUsable($0.id) })
    #expect(imported.summary.documents.map(\.id).contains("politika"))
    try await expectNothingLost(repository, imported)
    let (_, findings, folder) = try imported.load()
    #expect(Set(findings.map(\.rule.id)) == ["missing-approvers", "missing-owner"])
    withExtendedLifetime(folder) {}
  }

  @Test func oddBytes() async throws {
    let repository = try TestRepository()
    let texts: [String: [UInt8]?] = [
      "latin.md": Array("Caf".utf8) + [0xE9, 0x0A], "nul.md": Array("a\0b\n".utf8), "empty.md": [],
      "bom.md": [0xEF, 0xBB, 0xBF] + Array("# Title\n".utf8), "crlf.md": Array("one\r\ntwo\rthree\r\n".utf8),
      "bommatter.md": [0xEF, 0xBB, 0xBF] + Array("---\ntitle: T\n---\nText.\n".utf8),
      "rule.md": Array("---\nA text between rules\n\n---\nMore.\n".utf8), "open.md": Array("---\ntitle: x\n".utf8),
      "toml.md": Array("+++\ntitle = \"T\"\n+++\nText.\n".utf8), "fence.md": Array("---\n---\n".utf8),
      "liquid.md": Array("---\ntitle: {{ x }}: y\n---\n{{> fragment}} {% if %}\n".utf8),
      "deep.md": Array(repeating: UInt8(ascii: ">"), count: 5000) + [0x0A],
      "long.md": Array(repeating: UInt8(ascii: "a"), count: 17_000_000),
    ]
    try repository.commit(bytes: texts, "Add all")
    let imported = try await ImportedFiles.of(repository.path)
    try await expectNothingLost(repository, imported)
    let reasons = Dictionary(uniqueKeysWithValues: imported.summary.leftOut.map { ($0.path, $0.reason) })
    #expect(reasons["latin.md"] == "not UTF-8 (the byte 0xE9 on line 1 of the text)")
    #expect(reasons["long.md"] == "longer than 16 MB")
    #expect(reasons["deep.md"]?.contains("nested") == true)
    #expect(reasons.count == 3)
    #expect(imported.body("documents/crlf/2024-01-01.md") == Array("one\ntwo\rthree\n".utf8))
    #expect(imported.body("documents/rule/2024-01-01.md") == Array("---\nA text between rules\n\n---\nMore.\n".utf8))
    #expect(imported.text("documents/toml/2024-01-01.md").contains("title: T\n"))
  }

  @Test func linksAndSubmodulesAreNamed() async throws {
    let repository = try TestRepository()
    try repository.folder.link("link.md", to: "/etc/passwd")
    try repository.commit(["a.md": "One.\n"], "Add")
    let commit = String(decoding: try repository.git(["rev-parse", "HEAD"]).dropLast(), as: UTF8.self)
    try repository.git(["update-index", "--add", "--cacheinfo", "160000,\(commit),module.md"])
    try repository.git(["commit", "-q", "-m", "Add a module"])
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.summary.documents.map(\.id) == ["a"])
    #expect(
      imported.summary.leftOut.map { "\($0.path): \($0.reason)" }.sorted() == [
        "link.md: a symbolic link, not a text", "module.md: a submodule, not a text",
      ])
  }

  @Test(arguments: [UInt64](1...12)) func historiesOfAllSorts(seed: UInt64) async throws {
    let repository = try TestRepository()
    try RandomHistory(seed: seed).write(to: repository)
    for takesSideBranches in [false, true] {
      let imported = try await ImportedFiles.of(repository.path) { $0.takesSideBranches = takesSideBranches }
      try await expectNothingLost(repository, imported)
      let (_, findings, folder) = try imported.load()
      #expect(findings.filter { $0.severity == .error }.map(\.message) == [])
      withExtendedLifetime(folder) {}
    }
  }

  /// Asks git for every blob of every path of every commit.
  private func expectNothingLost(_ repository: TestRepository, _ imported: ImportedFiles) async throws {
    let bodies = Set(imported.files.keys.filter { $0.hasSuffix(".md") }.map { imported.body($0) })
    let named = Set(imported.summary.leftOut.map { "\($0.commit) \($0.path)" })
    let commits = String(decoding: try repository.git(["rev-list", "HEAD"]), as: UTF8.self).split(separator: "\n")
    var seen: Set<String> = []
    for commit in commits {
      let tree = try repository.git(["ls-tree", "-r", "-z", String(commit)])
      for entry in tree.split(separator: 0) {
        let text = String(decoding: entry, as: UTF8.self)
        guard text.hasPrefix("100"), text.lowercased().hasSuffix(".md"), seen.insert(text).inserted else { continue }
        let parts = text.split(separator: "\t", maxSplits: 1)
        let blob = try repository.git(["cat-file", "blob", String(parts[0].split(separator: " ")[2])])
        let body = Array(Digest.unixText(blob)[Self.startOfText(blob)...])
        let path = String(parts[1]).replacing("\n", with: "\\x0A").replacing("\t", with: "\\x09")
        let isNamed = commits.contains { named.contains("\($0) \(path)") }
        #expect(bodies.contains(body) || isNamed, "the text of \(path) in \(commit.prefix(8)) is lost")
      }
    }
  }

  private static func startOfText(_ blob: [UInt8]) -> Int {
    max(endOfMatter(blob), blob.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// Written apart from the one that is tested: what stands between `---` lines is a front matter if it has a key.
  private static func endOfMatter(_ blob: [UInt8]) -> Int {
    let text = Digest.unixText(blob)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let fence = lines.first.map { $0.unicodeScalars.drop { $0 == "\u{FEFF}" } }.map { String($0) } ?? ""
    guard ["---", "+++"].contains(fence), let end = lines.dropFirst().firstIndex(of: fence[...]) else { return 0 }
    let keys = lines[1..<end]
    guard keys.isEmpty || keys.contains(where: { $0.contains(": ") || $0.contains(" = ") }) else { return 0 }
    return lines[...end].reduce(0) { $0 + $1.utf8.count + 1 }
  }
}
