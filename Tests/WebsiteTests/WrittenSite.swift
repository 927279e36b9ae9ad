import Diagnostics
import Policies
import TestSupport
import Testing
import Website

/// Content that a test has written into a folder, compiled with the real theme.
struct WrittenSite {
  let folder: TemporaryFolder
  var settings = SiteSettings(
    title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"))
  /// 2020-01-01.
  var asOf = CivilDate(daysSinceEpoch: 18_262)
  var includesDrafts = false
  /// Whether the compilation also tells what each revision changed.
  var tellsChanges = false
  /// The files of `Site/static`.
  var staticPaths: Set<String> = []

  static let organization = "name: Example Ltd.\nroles:\n  dpo: { title: Data Protection Officer }\n"
  static let control = "title: Policy\nkind: policy\nowner: dpo\napprovers: [dpo]\n"

  /// A revision of a document with `control`.
  static func revision(_ version: String, _ date: String, _ nature: String, _ text: String) -> String {
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

  func compile(into sink: MemorySink?) async throws -> Compilation {
    let loader = ContentLoader(folder: folder.path)
    let content = loader.load().content
    let (theme, problems) = Theme.make(speaking: Site.languages(of: settings, content))
    #expect(problems.allSatisfy { $0.severity != .error })
    let site = Site(
      settings: settings, organization: content.organization, seals: content.seals, registers: content.registers,
      asOf: asOf, theme: theme)
    return try await Compiler(
      loader: loader, content: content, site: site, includesDrafts: includesDrafts, isDateGiven: true,
      tellsChanges: tellsChanges, staticPaths: staticPaths
    ).compile(into: sink)
  }

  func compile() async throws -> (sink: MemorySink, findings: [Finding]) {
    let sink = MemorySink()
    let compilation = try await compile(into: sink)
    return (sink, compilation.findings)
  }
}

extension MemorySink {
  /// What the site's files say, by path.
  var texts: [String: String] {
    Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first }
  }
}
