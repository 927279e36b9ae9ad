import Diagnostics
import Policies
import TestSupport
import Testing
import Website

@Suite struct SealsPageTests {
  private static let removal = """
    history: [{ version: "1.1", approved: 2019-02-01, nature: clarification, change: Clearer words }]
    removed: [{ version: "1.1", date: 2019-06-01, reason: It named a person }]

    """

  private static let files = [
    "organization.yml": WrittenSite.organization, "documents/policy/document.yml": WrittenSite.control,
    "documents/policy/1.0.md": WrittenSite.revision("1.0", "2019-01-01", "initial", "Text of 1.0."),
    "documents/policy/1.1.md": WrittenSite.revision("1.1", "2019-02-01", "clarification", "Text of 1.1."),
    "documents/policy/1.2.md": WrittenSite.revision("1.2", "2019-03-01", "substantive", "Text of 1.2."),
    "documents/policy/files/a.bin": "\r\n",
  ]

  /// The files of the site by path, after the files were sealed and `changes` were made.
  private static func compile(
    sealing: Bool = true, _ changes: [String: String?] = [:]
  ) async throws -> (files: [String: String], findings: [Finding]) {
    let folder = try TemporaryFolder(files)
    let loader = ContentLoader(folder: folder.path)
    if sealing {
      let sealed = loader.load().content.documents.flatMap(\.sealedFiles)
      let seals = sealed.reduce(Seals()) { $0.adding($1.digest(of: Array((files[$1.path] ?? "").utf8)), at: $1.path) }
      try folder.write(Array(seals.text.utf8), to: Seals.fileName)
    }
    for (path, text) in changes {
      if let text { try folder.write(Array(text.utf8), to: path) } else { try folder.remove(path) }
    }
    let (sink, findings) = try await WrittenSite(folder: folder).compile()
    return (sink.texts, findings.filter { $0.severity != .note })
  }

  private static func digest(_ path: String) -> String {
    SealedFile(path: path)?.digest(of: Array((files[path] ?? "").utf8)).hex ?? ""
  }

  @Test func theListHasWhatIsPublishedAndSealed() async throws {
    let (files, findings) = try await Self.compile()
    #expect(findings.isEmpty)
    let lines = try #require(files[SealsPage.list]).split(separator: "\n").dropFirst().map(String.init)
    #expect(
      lines == [
        "\(Self.digest("documents/policy/1.0.md"))  policy/1.0/source.md",
        "\(Self.digest("documents/policy/1.1.md"))  policy/1.1/source.md",
        "\(Self.digest("documents/policy/1.2.md"))  policy/1.2/source.md",
        "\(Self.digest("documents/policy/files/a.bin"))  policy/files/a.bin",
      ])
    for line in lines {
      let parts = line.split(separator: " ")
      #expect(Digest(of: Array((files[String(parts[1])] ?? "").utf8)).hex == parts[0])
    }
    let page = try #require(files["changes/seals/index.html"])
    #expect(page.contains("sha256sum -c changes/seals/SHA256SUMS"))
    #expect(page.contains("4 files"))
    #expect(files["policy/1.0/index.html"]?.contains("href=\"../../changes/seals/\"") == true)
  }

  @Test func aSiteWithoutSealsHasNeitherPageNorList() async throws {
    let (files, findings) = try await Self.compile(sealing: false)
    #expect(findings.map(\.rule.id) == ["unsealed-content"])
    #expect(files[SealsPage.list] == nil)
    #expect(files["changes/seals/index.html"] == nil)
    #expect(files.values.contains { $0.contains("changes/seals/") } == false)
  }

  @Test func aTextThatHadToGoKeepsItsPageItsRowAndItsDigest() async throws {
    let (files, findings) = try await Self.compile([
      "documents/policy/1.1.md": nil, "documents/policy/document.yml": WrittenSite.control + Self.removal,
    ])
    #expect(findings.isEmpty)
    let digest = Self.digest("documents/policy/1.1.md")
    let page = try #require(files["policy/1.1/index.html"])
    for text in ["Policy", "1.1", "1 June 2019", "It named a person", digest] { #expect(page.contains(text)) }
    #expect(!files.values.contains { $0.contains("Text of 1.1.") })
    #expect(files["policy/1.1/source.md"] == nil)
    #expect(files["policy/history/index.html"]?.contains(digest) == true)
    #expect(files["policy/document.json"]?.contains("\"removed\" : \"It named a person\"") == true)
    #expect(files["policy/document.json"]?.contains(digest) == true)
    #expect(files[SealsPage.list]?.contains("# removed on 2019-06-01: \(digest)  policy/1.1/source.md\n") == true)
    // What the next one changed cannot be shown without it.
    #expect(!files.keys.contains { $0.hasPrefix("policy/compare/") })
  }
}
