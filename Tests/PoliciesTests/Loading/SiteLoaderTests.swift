import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct SiteLoaderTests {
  static let sound = """
    title: Policies
    url: https://policies.example.org/trust/
    tag: policies.example.org,2019
    """

  @Test func readsTheLeast() throws {
    let (settings, findings) = try load(Self.sound)
    #expect(findings == [])
    #expect(settings.title == "Policies")
    #expect(settings.language == "en")
    #expect(settings.feedTag.description == "policies.example.org,2019")
    #expect(settings.security == nil)
    #expect(settings.consent == nil)
    #expect(settings.privacyControl == nil)
    #expect(settings.comparisons == Comparisons())
    #expect(settings.severities.levels.isEmpty)
    #expect(settings.footer == Footer())
  }

  @Test func readsTheMost() throws {
    let (settings, findings) = try load(
      Self.sound + """

        description: >-
          Two lines
          that are one.
        language: en-GB
        notice: Worked example
        security:
          contact: [mailto:security@example.org, https://example.org/report]
          policy: /privacy-policy/
          languages: en
        consent: { policy: /cookies/, scripts: { marketing: /ads.js, statistics: [/count.js, /more.js] } }
        gpc: { since: 2026-01-01 }
        comparisons: { privacy-policy: [1.0...2.0, 2019-01-03...2019-02-01.2] }
        rules:
          review-overdue: error
          unknown-role: { off: imported documents }
        footer:
          text: The end.
          links: [{ text: Changes, href: /changes/ }, { text: Mail, href: "mailto:docs@example.org" }]
        """)
    #expect(findings == [])
    #expect(settings.description == "Two lines that are one.")
    #expect(settings.security?.contacts == ["mailto:security@example.org", "https://example.org/report"])
    #expect(settings.security?.languages == ["en"])
    #expect(settings.consent?.policy == "/cookies/")
    #expect(
      settings.consent?.scripts == [
        .init(category: "marketing", path: "/ads.js"), .init(category: "statistics", path: "/count.js"),
        .init(category: "statistics", path: "/more.js"),
      ])
    #expect(settings.privacyControl?.description == "2026-01-01")
    #expect(settings.comparisons.extent == .neighbours)
    #expect(
      settings.comparisons.pairs.map { "\($0.document) \($0.from) \($0.to)" } == [
        "privacy-policy 1.0 2.0", "privacy-policy 2019-01-03 2019-02-01.2",
      ])
    #expect(
      settings.severities.levels == [
        "review-overdue": .severity(.error), "unknown-role": .off(reason: "imported documents"),
      ])
    #expect(settings.footer.links.map(\.href) == ["/changes/", "mailto:docs@example.org"])
  }

  @Test(arguments: [
    ("rules: { 1️⃣review-overdu: error }", "unknown-rule", "did you mean 'review-overdue'?"),
    ("rules: { review-overdue: 1️⃣fatal }", "unknown-value", "use one of: note, warning, error"),
    ("rules: { review-overdue: 1️⃣off }", "wrong-type", "write { off: \"the reason\" }"),
    ("rules: { review-overdue: { 1️⃣off: } }", "empty-value", "write the reason why it is off"),
    ("rules: { 1️⃣yaml-syntax: warning }", "fixed-severity", "delete the line, and mend what the rule finds"),
    (
      "rules: { 1️⃣yaml-syntax: { off: no } }", "fixed-severity",
      "delete the line, and mend what the rule finds"
    ),
    ("comparisons: 1️⃣neighbors", "unknown-value", "did you mean 'neighbours'?"),
    ("comparisons: { privacy-policy: [1️⃣1.0] }", "wrong-type", "write FROM...TO"),
    ("comparisons: { privacy-policy: [1️⃣1.0...v2] }", "malformed-version", "did you mean '2'?"),
    (
      "security: { contact: 1️⃣security@example.org }", "malformed-address", "write it like 'mailto:security@example.org'"
    ),
    (
      "consent: { policy: /c/, scripts: { 1️⃣necessary: /a.js } }", "unknown-value",
      "use one of: preferences, statistics, marketing"
    ),
    ("consent: 1️⃣true", "wrong-type", "write { policy: true }"),
    ("1️⃣noticed: Example", "unknown-key", "did you mean 'notice'?"),
  ])
  func findsWhatIsWrong(line: String, rule: String, help: String) throws {
    let marked = MarkedText(Self.sound + "\n" + line)
    let findings = try load(marked.text).findings
    #expect(findings.map(\.rule.id) == [rule])
    #expect(findings.map(\.help) == [help])
    #expect(findings.first?.position == marked.positions["1️⃣"])
  }

  @Test(arguments: ["policies.example.org", "https://policies.example.org", "https:///", "ftp://example.org/", "/"])
  func refusesTheURL(url: String) throws {
    let findings = try load("title: x\nurl: \(url)\ntag: example.org,2019").findings
    #expect(findings.map(\.rule.id) == ["malformed-address"])
  }

  @Test(arguments: ["example.org", "example.org,", "example.org,19", "example.org,2019-02-30", "-x.org,2019", ",2019"])
  func refusesTheTag(tag: String) throws {
    let findings = try load("title: x\nurl: https://example.org/\ntag: \"\(tag)\"").findings
    #expect(findings.map(\.rule.id) == ["malformed-address"])
  }

  @Test func saysThatTheFileIsMissing() throws {
    let folder = try TemporaryFolder(["site.yaml": Self.sound])
    let (settings, findings) = SiteLoader(folder: folder.path).load(rules: Rules.all)
    #expect(findings.map(\.rule.id) == ["missing-file"])
    #expect(findings.map(\.help) == ["did you mean it by 'site.yaml'? Rename that"])
    #expect(settings.places.isUnread("title"))
  }

  private func load(_ text: String) throws -> (settings: SiteSettings, findings: [Finding]) {
    let folder = try TemporaryFolder(["site.yml": text])
    return SiteLoader(folder: folder.path).load(rules: Rules.all)
  }
}
