import Diagnostics
import Policies
import Testing
import Website

@Suite struct SparedRedlinesTests {
  private static let texts = [
    "We keep logs for ten weeks.", "We keep logs for ten weeks.", "We keep **logs** for ten weeks.",
    "We keep logs, for ten weeks.", "We keep logs for twelve weeks.", "We must keep logs for twelve weeks.",
    "We must keep [logs](https://example.org/a) for twelve weeks.",
    "We must keep [logs](https://example.org/b) for twelve weeks.", "<!-- Reviewed. -->", "<!-- Looked at. -->",
  ]

  /// A document in which every text follows every other, under one nature.
  private static func site(_ nature: String) -> GeneratedSite {
    var site = GeneratedSite()
    site.files["policy/document.yml"] =
      "title: Policy\nkind: policy\nowner: dpo\napprovers: [dpo]\nsummary: What it is.\n"
    let order = texts.indices.flatMap { first in texts.indices.flatMap { [first, $0] } }
    for (number, text) in order.enumerated() { site.add(revision: number, to: "policy", text: texts[text]) }
    site.files = site.files.mapValues { $0.replacing("nature: substantive", with: "nature: \(nature)") }
    return site
  }

  @Test(arguments: ["material", "substantive", "clarification", "editorial"])
  func theFindingsAreTheSameWithoutThem(nature: String) async throws {
    let site = Self.site(nature)
    let (all, spared) = (try await site.check(tellsChanges: true), try await site.check())
    #expect(Set(Self.findings(all)) == Set(Self.findings(spared)))
    #expect(Self.findings(all).count == Self.findings(spared).count)
    #expect(all.outcomes.reduce(0) { $0 + $1.changed.count } == site.files.count - 2)
    #expect(Set(Self.findings(all).map(\.rule.id)).contains("unchanged-revision"))
  }

  /// Below the content folder, which is another each time.
  private static func findings(_ compilation: Compilation) -> [Finding] {
    compilation.findings.map { finding in
      var finding = finding
      finding.path = finding.path.split(separator: "/").last.map(String.init) ?? ""
      finding.related = []
      return finding
    }
  }
}
