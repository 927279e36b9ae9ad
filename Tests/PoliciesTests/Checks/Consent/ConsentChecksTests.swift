import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct ConsentChecksTests {
  private static let own = """
    rows:
      - { category: necessary, name: consent, provider: Us, purpose: The answer, duration: 12 months, party: first }
      - { category: necessary, name: scheme, provider: Us, purpose: Colours, duration: Until cleared, party: first }
      - { category: necessary, name: shortcut, provider: Us, purpose: Key off, duration: Until cleared, party: first }

    """

  /// "rule path line:column" for each finding.
  private func check(
    consent: String = "{ policy: /cookies/ }", register: String?, staticPaths: Set<String> = []
  ) throws -> [String] {
    let site = try TemporaryFolder(["site.yml": SiteLoaderTests.sound + "\nconsent: \(consent)"])
    let (settings, problems) = SiteLoader(folder: site.path).load(rules: Rules.all)
    #expect(problems == [])
    let fixture = try ContentFixture(["registers/cookies.yml": register])
    return ConsentChecks.findings(in: settings, fixture.load().content, staticPaths: staticPaths).map { finding in
      let name = finding.path.split(separator: "/").last ?? ""
      return "\(finding.rule.id) \(name) \(finding.position.map { "\($0.line):\($0.column)" } ?? "")"
    }
  }

  @Test func aSiteThatTellsAllHasNoFindings() throws {
    #expect(try check(register: Self.own) == [])
  }

  @Test func nothingIsAskedOfASiteThatAsksNothing() throws {
    let site = try TemporaryFolder(["site.yml": SiteLoaderTests.sound])
    let settings = SiteLoader(folder: site.path).load(rules: Rules.all).settings
    #expect(try ConsentChecks.findings(in: settings, ContentFixture().load().content, staticPaths: []) == [])
  }

  @Test func consentNeedsTheRegister() throws {
    #expect(try check(register: nil) == ["consent-without-register site.yml 4:1"])
  }

  @Test func whatTheSiteStoresItselfIsListed() throws {
    #expect(
      try check(register: "rows: []") == Array(repeating: "unlisted-storage cookies.yml 1:1", count: 3))
  }

  @Test func whatTheSiteStoresItselfIsNotOptional() throws {
    let register = Self.own.replacing("necessary, name: scheme", with: "preferences, name: scheme")
    #expect(try check(register: register) == ["unlisted-storage cookies.yml 3:17"])
  }

  @Test func rowsThatCannotBeReadAreNotJudged() throws {
    #expect(try check(register: Self.own.replacing("necessary", with: "necesary")) == [])
  }

  @Test func aScriptNeedsItsFile() throws {
    let consent = "{ policy: /cookies/, scripts: { statistics: [/a.js, /b.js] } }"
    let register =
      Self.own + "  - { category: statistics, name: s, provider: Us, purpose: Counts, duration: 1 day, party: first }\n"
    #expect(try check(consent: consent, register: register, staticPaths: ["a.js", "b.js"]) == [])
    #expect(
      try check(consent: consent, register: register, staticPaths: ["a.js"]) == ["unrun-script site.yml 4:42"])
  }

  @Test func aScriptNeedsARowOfItsCategory() throws {
    let consent = "{ policy: /cookies/, scripts: { statistics: /a.js } }"
    #expect(
      try check(consent: consent, register: Self.own, staticPaths: ["a.js"]) == ["unrun-script site.yml 4:54"])
  }
}
