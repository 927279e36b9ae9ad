import Diagnostics
import Foundation
import Policies
import TestSupport
import Testing
import Website

/// Content of as many documents and revisions as a test needs, compiled with the real theme.
struct GeneratedSite {
  /// By path, below `documents/`.
  var files: [String: String] = [:]

  /// Adds a document with a revision every fifth day since 2000-01-01.
  mutating func add(_ id: String, title: String = "Policy", revisions: Int) {
    files["\(id)/document.yml"] = "title: \(title)\nkind: policy\nowner: dpo\napprovers: [dpo]\nsummary: What it is.\n"
    for number in 0..<revisions { add(revision: number, to: id, title: title) }
  }

  mutating func add(revision number: Int, to id: String, title: String = "Policy") {
    files["\(id)/1.\(number).md"] = """
      ---
      version: "1.\(number)"
      title: \(title)
      nature: \(number == 0 ? "initial" : "substantive")
      change: Change \(number)
      author: Writer
      approvals: [{ role: dpo, title: Data Protection Officer, date: \(Self.start.adding(days: 5 * number)) }]
      ---
      ## Kept

      Logs are kept for \(number) weeks.
      """
  }

  func compile() async throws -> MemorySink {
    var content = Dictionary(uniqueKeysWithValues: files.map { ("documents/\($0.key)", $0.value) })
    content["organization.yml"] = "name: Example Ltd.\nroles:\n  dpo: { title: Data Protection Officer }\n"
    let folder = try TemporaryFolder(content)
    let loader = ContentLoader(folder: folder.path)
    let (loaded, problems) = loader.load()
    #expect(problems.isEmpty)
    let settings = SiteSettings(
      title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"))
    let (theme, errors) = Theme.make(templates: try Self.templates(), assets: [])
    #expect(errors.isEmpty)
    let site = Site(
      settings: settings, organization: loaded.organization, asOf: CivilDate(daysSinceEpoch: 20_454), theme: theme)
    let sink = MemorySink()
    let compilation = try await Compiler(
      loader: loader, content: loaded, site: site, includesDrafts: false, isDateGiven: true
    ).compile(into: sink)
    #expect(compilation.findings.filter { $0.severity == .error } == [])
    return sink
  }

  private static let start = CivilDate(daysSinceEpoch: 10_957)

  private static func templates() throws -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Site/templates").standardized
    return try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "mustache" }
      .map { SourceFile(path: $0.lastPathComponent, bytes: Array(try Data(contentsOf: $0))) }
  }
}
