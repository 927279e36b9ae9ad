import Diagnostics
import Policies
import TestSupport
import Testing

@testable import Website

/// A site's own colours, fonts and logo.
@Suite struct AppearanceTests {
  private func settings(_ yaml: String) throws -> (settings: SiteSettings, findings: [Finding]) {
    let folder = try TemporaryFolder([
      "site.yml": "title: Site\nurl: https://example.org/\ntag: example.org,2019\n\(yaml)\n"
    ])
    return SiteLoader(folder: folder.path).load(rules: [])
  }

  private func sheet(_ yaml: String) throws -> String {
    let (settings, findings) = try settings(yaml)
    #expect(findings.isEmpty)
    return AppearanceSheet.rules(for: settings.appearance)
  }

  @Test func withoutColoursTheSheetIsTheThemes() throws {
    #expect(try sheet("rules: {}") == "")
  }

  @Test func aColourIsThatOfBothSchemesOrOfEach() throws {
    let rules = try sheet(
      ##"appearance: { colors: { accent: { light: "#102030", dark: "#D0E0F0" }, band: "#405060" } }"##)
    #expect(rules.contains("--accent: light-dark(#102030, #d0e0f0);"))
    #expect(rules.contains("--band: light-dark(#405060, #405060);"))
  }

  @Test(arguments: ["#0b566b", "#000000", "#7a0019", "#ffffff", "#123456"])
  func anAccentThatIsGivenOnceCanBeReadInTheDark(color: String) throws {
    let scheme = Appearance.Scheme(light: try #require(Color(color)))
    let dark = ThemeColors.dark(.accent, of: scheme, on: ThemeColors.paper.dark)
    #expect(dark.contrast(with: ThemeColors.paper.dark) >= 4.5)
  }

  @Test func fontsAreListedAsCSSListsThem() throws {
    let rules = try sheet(##"appearance: { fonts: { text: '"Source Serif 4", Georgia, serif' } }"##)
    #expect(rules.contains(##"--font-text: "Source Serif 4", Georgia, serif;"##))
  }

  @Test(arguments: [
    "serif; } body { display: none", "\"Open", "url(x)", "a/*", "a,,b", "\"a\\\"\"", "a\\3b", "'", ",",
  ])
  func whatIsNoListOfFontsIsRefused(text: String) throws {
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    let (settings, findings) = try settings("appearance: { fonts: { text: \(quoted) } }")
    #expect(findings.map(\.rule.id) == ["wrong-type"])
    #expect(settings.appearance.fonts.isEmpty)
  }

  @Test(arguments: ["red", "#12345", "#1234567", "#12345g", "#-12345", "#+12345", "0b566b"])
  func whatIsNoColourIsRefused(text: String) throws {
    #expect(try settings("appearance: { colors: { accent: \"\(text)\" } }").findings.map(\.rule.id) == ["wrong-type"])
  }

  @Test func aFaintColourIsFoundWithAShadeThatWillDo() throws {
    let settings = try settings(##"appearance: { colors: { accent: "#7fb3ff" } }"##).settings
    let finding = try #require(LowContrast.findings(in: settings).first)
    #expect(finding.message == "'#7fb3ff' has a contrast of 2.1 to 1 with the page in the light scheme")
    let shade = try #require(finding.help.split(separator: "'").dropFirst().first.flatMap { Color(String($0)) })
    #expect(shade.contrast(with: .white) >= 4.5)
    #expect(finding.position?.line == 4)
  }

  @Test func theThemesOwnColoursCanBeRead() throws {
    let settings = try settings(##"appearance: { colors: { accent: "#0b566b", ink: "#1a2226" } }"##).settings
    #expect(LowContrast.findings(in: settings).isEmpty)
  }

  @Test func theColoursMeasuredAgainstAreThoseOfTheStyleSheet() throws {
    let file = try #require(BuiltIn.assets.first { $0.path == "style.css" })
    let style = String(decoding: file.bytes, as: UTF8.self)
    for (name, pair) in [("paper", ThemeColors.paper), ("ink", ThemeColors.ink), ("soft", ThemeColors.soft)] {
      let light = pair.light == .white ? "#fff" : "\(pair.light)"
      #expect(style.contains("--\(name): light-dark(\(light), \(pair.dark));"))
    }
  }

  @Test func aLogoThatIsNotThereIsFound() throws {
    let settings = try settings("appearance: { logo: { file: icn.svg, width: 32, height: 32 } }").settings
    let organization = Organization(name: "", places: .nowhere)
    let day = CivilDate(daysSinceEpoch: 18_000)
    let site = Site(settings: settings, organization: organization, asOf: day, theme: Theme.make().theme)
    #expect(MissingLogo.findings(on: site).map(\.help) == ["did you mean 'icon.svg'?"])
  }

  @Test func theLegendHasTheLinesThatAreAskedFor() throws {
    #expect(try settings("legend: [last-updated, owner]").settings.legend == [.lastUpdated, .owner])
    #expect(try settings("legend: [next-revew]").findings.map(\.rule.id) == ["unknown-value"])
  }
}
