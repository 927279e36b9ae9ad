import Diagnostics
import Policies
import TestSupport
import Testing
import Website

/// Content of as many documents and revisions as a test needs, compiled with the real theme.
struct GeneratedSite {
  /// By path, below `documents/`.
  var files: [String: String] = [:]
  /// By path, below the content folder: what documents share.
  var shared = ["organization.yml": WrittenSite.organization]

  var settings = SiteSettings(
    title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"))
  /// The files of `Site/static`.
  var staticPaths: Set<String> = []

  /// Adds a document with a revision every fifth day since 2000-01-01.
  mutating func add(_ id: String, title: String = "Policy", revisions: Int) {
    files["\(id)/document.yml"] = "title: \(title)\nkind: policy\nowner: dpo\napprovers: [dpo]\nsummary: What it is.\n"
    for number in 0..<revisions { add(revision: number, to: id, title: title) }
  }

  /// - Parameter text: nil: one that differs from that of any other revision.
  mutating func add(
    revision number: Int, to id: String, title: String = "Policy", text: String? = nil, _ expansions: [Expansion] = []
  ) {
    files["\(id)/1.\(number).md"] = """
      ---
      version: "1.\(number)"
      title: \(title)
      nature: \(number == 0 ? "initial" : "substantive")
      change: Change \(number)
      author: Writer
      approvals: [{ role: dpo, title: Data Protection Officer, date: \(Self.start.adding(days: 5 * number)) }]
      \(expansions.isEmpty ? "# Nothing shared" : "expanded: [\(expansions.map(Self.expanded).joined(separator: ", "))]")
      ---
      \(text ?? "## Kept\n\nLogs are kept for \(number) weeks.")
      """
  }

  private static func expanded(_ expansion: Expansion) -> String {
    let (start, end) = (expansion.range.start, expansion.range.end)
    let places = "from: [\(start.line), \(start.column)], to: [\(end.line), \(end.column)]"
    return "{ source: '\(expansion.source)', \(places) }"
  }

  /// The content, from a folder that is there as long as it is held.
  func load() throws -> (folder: TemporaryFolder, loader: ContentLoader, content: Content) {
    let documents = files.map { ("documents/\($0.key)", $0.value) }
    let folder = try TemporaryFolder(shared.merging(documents) { first, _ in first })
    let loader = ContentLoader(folder: folder.path)
    let (content, problems) = loader.load()
    #expect(problems.isEmpty)
    return (folder, loader, content)
  }

  func compile() async throws -> MemorySink {
    let sink = MemorySink()
    let compilation = try await compile(into: sink, includesDrafts: false)
    #expect(compilation.findings.filter { $0.severity == .error } == [])
    return sink
  }

  /// As `codicil check` does.
  ///
  /// - Parameter tellsChanges: whether it also tells what each revision changed.
  func check(tellsChanges: Bool = false) async throws -> Compilation {
    try await compile(into: nil, includesDrafts: true, tellsChanges: tellsChanges)
  }

  private func compile(
    into sink: MemorySink?, includesDrafts: Bool, tellsChanges: Bool = false
  ) async throws -> Compilation {
    var site = WrittenSite(folder: try load().folder)
    site.settings = settings
    site.asOf = CivilDate(daysSinceEpoch: 20_454)
    site.includesDrafts = includesDrafts
    site.tellsChanges = tellsChanges
    site.staticPaths = staticPaths
    return try await site.compile(into: sink)
  }

  private static let start = CivilDate(daysSinceEpoch: 10_957)
}
