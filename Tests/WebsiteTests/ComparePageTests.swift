import Diagnostics
import Policies
import TestSupport
import Testing
import Website

@Suite struct ComparePageTests {
  private static let texts = [
    "documents/policy/1.0.md": WrittenSite.revision(
      "1.0", "2019-01-01", "initial", "## Kept {#kept}\n\nFor ten weeks, see [above](#kept)."),
    "documents/policy/1.1.md": WrittenSite.revision(
      "1.1", "2019-02-01", "substantive", "## Kept {#kept}\n\nFor twelve weeks, see [above](#kept)."),
    "documents/policy/1.2.md": WrittenSite.revision(
      "1.2", "2019-03-01", "substantive", "## Kept {#kept}\n\nFor *twelve* weeks, see [above](#kept)."),
  ]

  /// The site of three revisions, with the real theme.
  private static func compile(
    control: String = WrittenSite.control, comparisons: Comparisons = Comparisons()
  ) async throws -> (sink: MemorySink, findings: [Finding]) {
    let shared = ["organization.yml": WrittenSite.organization, "documents/policy/document.yml": control]
    var site = WrittenSite(folder: try TemporaryFolder(texts.merging(shared) { $1 }))
    site.settings.comparisons = comparisons
    return try await site.compile()
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
    let control = WrittenSite.control + "removed: [{ version: \"1.1\", date: 2019-04-01, reason: a name }]\n"
    let (sink, _) = try await Self.compile(control: control)
    #expect(!sink.files.contains { $0.path.contains("/compare/") })
    #expect(sink.text("policy/index.html")?.contains("/compare/") == false)
  }
}
