import Diagnostics
import Policies
import TestSupport
import Testing
import Website

@Suite struct SealsPageTests {
  private static let organization = "name: Example Ltd.\nroles:\n  dpo: { title: Data Protection Officer }\n"
  private static let control = "title: Policy\nkind: policy\nowner: dpo\napprovers: [dpo]\n"
  private static let removal = """
    history: [{ version: "1.1", approved: 2019-02-01, nature: clarification, change: Clearer words }]
    removed: [{ version: "1.1", date: 2019-06-01, reason: It named a person }]

    """

  private static func revision(_ version: String, _ date: String, _ nature: String) -> String {
    """
    ---
    version: "\(version)"
    title: Policy
    nature: \(nature)
    change: Change in \(version)
    author: Writer
    approvals: [{ role: dpo, title: Data Protection Officer, date: \(date) }]
    ---
    Text of \(version).
    """
  }

  private static let files = [
    "organization.yml": organization, "documents/policy/document.yml": control,
    "documents/policy/1.0.md": revision("1.0", "2019-01-01", "initial"),
    "documents/policy/1.1.md": revision("1.1", "2019-02-01", "clarification"),
    "documents/policy/1.2.md": revision("1.2", "2019-03-01", "substantive"),
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
    let content = loader.load().content
    let (theme, errors) = Theme.make()
    #expect(errors.isEmpty)
    let settings = SiteSettings(
      title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"))
    let site = Site(
      settings: settings, organization: content.organization, seals: content.seals,
      asOf: CivilDate(daysSinceEpoch: 18_262), theme: theme)
    let sink = MemorySink()
    let compilation = try await Compiler(
      loader: loader, content: content, site: site, includesDrafts: false, isDateGiven: true
    ).compile(into: sink)
    let rendered = sink.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return (Dictionary(uniqueKeysWithValues: rendered), compilation.findings.filter { $0.severity != .note })
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
      "documents/policy/1.1.md": nil, "documents/policy/document.yml": Self.control + Self.removal,
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
