import Diagnostics
import Policies
import TestSupport
import Testing
import Website

@Suite struct ComparePageTests {
  private static let organization = "name: Example Ltd.\nroles:\n  dpo: { title: Data Protection Officer }\n"
  private static let control = "title: Policy\nkind: policy\nowner: dpo\napprovers: [dpo]\n"

  private static func revision(_ version: String, _ date: String, _ nature: String, _ text: String) -> String {
    """
    ---
    version: "\(version)"
    title: Policy
    nature: \(nature)
    change: Change in \(version)
    author: Writer
    approvals: [{ role: dpo, title: Data Protection Officer, date: \(date) }]
    ---
    # Policy

    \(text)
    """
  }

  private static let texts = [
    "policy/document.yml": control,
    "policy/1.0.md": revision("1.0", "2019-01-01", "initial", "## Kept {#kept}\n\nFor ten weeks, see [above](#kept)."),
    "policy/1.1.md": revision(
      "1.1", "2019-02-01", "substantive", "## Kept {#kept}\n\nFor twelve weeks, see [above](#kept)."),
    "policy/1.2.md": revision(
      "1.2", "2019-03-01", "substantive", "## Kept {#kept}\n\nFor *twelve* weeks, see [above](#kept)."),
  ]

  /// The site of three revisions, with the real theme.
  private static func compile(
    control: String = control, comparisons: Comparisons = Comparisons()
  ) async throws -> (sink: MemorySink, findings: [Finding]) {
    var files = Dictionary(uniqueKeysWithValues: texts.map { ("documents/\($0.key)", $0.value) })
    files["documents/policy/document.yml"] = control
    files["organization.yml"] = organization
    let folder = try TemporaryFolder(files)
    let loader = ContentLoader(folder: folder.path)
    let (content, problems) = loader.load()
    #expect(problems.isEmpty)
    let settings = SiteSettings(
      title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"),
      comparisons: comparisons)
    let (theme, errors) = Theme.make()
    #expect(errors.isEmpty)
    let site = Site(
      settings: settings, organization: content.organization, asOf: CivilDate(daysSinceEpoch: 18_262), theme: theme)
    let sink = MemorySink()
    let compilation = try await Compiler(
      loader: loader, content: content, site: site, includesDrafts: false, isDateGiven: true
    ).compile(into: sink)
    return (sink, compilation.findings)
  }

  @Test func everyRevisionIsComparedWithTheOneBefore() async throws {
    let (sink, findings) = try await Self.compile()
    #expect(findings.filter { $0.severity != .note && $0.rule != .unsealedContent }.isEmpty)
    #expect(findings.map(\.rule.id).contains("overstated-nature"))
    let pages = sink.files.map(\.path).filter { $0.contains("/compare/") }
    #expect(
      pages == [
        "policy/compare/1.0...1.1/index.html", "policy/compare/1.0...1.1/redline.json",
        "policy/compare/1.1...1.2/index.html", "policy/compare/1.1...1.2/redline.json",
      ])
    let page = try #require(sink.text("policy/compare/1.0...1.1/index.html"))
    #expect(page.contains("<del>ten</del><ins>twelve</ins>") || page.contains("<del>ten</del> <ins>twelve</ins>"))
    #expect(page.contains("1 passage edited; numbers changed."))
    #expect(page.contains("Generated comparison"))
    #expect(page.contains("noindex"))
    #expect(page.contains("Change 1 of 1"))
    #expect(page.contains("href=\"../../../policy/1.1/#kept\""))
    for version in ["1.0", "1.1"] {
      let source = try #require(sink["policy/\(version)/source.md"])
      #expect(page.contains(Digest(ofText: source.bytes).hex))
    }
  }

  @Test func formattingIsSaid() async throws {
    let page = try #require(try await Self.compile().sink.text("policy/compare/1.1...1.2/index.html"))
    #expect(page.contains("Only formatting changed; every word is the same."))
    #expect(page.contains("(now in italics)"))
  }

  @Test(arguments: [
    "policy/index.html", "policy/1.2/index.html", "policy/history/index.html", "changes/index.html", "feed.xml",
    "policy/feed.xml",
  ])
  func pagesLinkToTheComparison(path: String) async throws {
    let page = try #require(try await Self.compile().sink.text(path))
    #expect(page.contains("policy/compare/1.1...1.2/"))
  }

  @Test(arguments: ["policy/history/index.html", "changes/index.html", "feed.xml"])
  func listsSayWhatChanged(path: String) async throws {
    let page = try #require(try await Self.compile().sink.text(path))
    #expect(page.contains("1 passage edited; numbers changed"))
  }

  @Test func otherPairsAreReadAnew() async throws {
    let (sink, _) = try await Self.compile(comparisons: Comparisons(extent: .all))
    let page = try #require(sink.text("policy/compare/1.0...1.2/index.html"))
    #expect(page.contains("twelve"))
    #expect(!page.contains("Change in 1.2"))
  }

  @Test func removedTextsAreNotCompared() async throws {
    let control = Self.control + "removed: [{ version: \"1.1\", date: 2019-04-01, reason: a name }]\n"
    let (sink, _) = try await Self.compile(control: control)
    #expect(!sink.files.contains { $0.path.contains("/compare/") })
    #expect(sink.text("policy/index.html")?.contains("/compare/") == false)
  }
}
