import Policies
import Testing
import Website

@Suite struct ConsentPanelTests {
  private static let register = """
    rows:
      - { category: necessary, name: consent, provider: Us, purpose: The <answer>, duration: 12 months, party: first }
      - { category: necessary, name: scheme, provider: Us, purpose: Colours, duration: Until cleared, party: first }
      - { category: necessary, name: shortcut, provider: Us, purpose: Key off, duration: Until cleared, party: first }

    """
  private static let counter =
    "  - { category: statistics, name: count, provider: Us, purpose: Counts, duration: 1 day, party: first }\n"

  /// A site of one document that asks for consent, or does not, as files by path.
  private func compile(consent: ConsentSettings?, register: String = register) async throws -> [String: String] {
    var site = GeneratedSite()
    site.add("policy", revisions: 2)
    site.shared["registers/cookies.yml"] = register
    site.settings.consent = consent
    site.staticPaths = ["count.js"]
    return try await site.compile().texts
  }

  @Test func aSiteThatAsksNothingHasNoByteOfIt() async throws {
    let files = try await compile(consent: nil)
    #expect(!files.keys.contains { $0.lowercased().contains("consent") })
    for (path, text) in files { #expect(!text.lowercased().contains("consent"), "\(path)") }
  }

  @Test func everyPageAsksAndLeadsToTheSettingsAndThePolicy() async throws {
    let files = try await compile(consent: ConsentSettings(policy: "/policy/#kept"))
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 5)
    for (path, text) in pages {
      let root =
        path == "404.html" ? "/" : path.contains("/") ? String(repeating: "../", count: path.count { $0 == "/" }) : "./"
      #expect(text.contains("id=\"Consent\""), "\(path)")
      #expect(text.contains("class=\"consent-open\""), "\(path)")
      #expect(text.contains("<a href=\"\(root)policy/#kept\">"), "\(path)")
      #expect(text.contains("The &lt;answer&gt;"), "\(path)")
      #expect(!text.contains("<input type=\"checkbox\" value="), "\(path)")
    }
    let headers = try #require(files["_headers"])
    #expect(files.keys.filter { $0.hasPrefix("assets/consent.") }.allSatisfy { headers.contains("/\($0)\n") })
  }

  @Test func onlyCategoriesOfTheRegisterCanBeChosen() async throws {
    let consent = ConsentSettings(
      policy: "/policy/", scripts: [ConsentSettings.Script(category: "statistics", path: "/count.js")])
    let page = try #require(
      try await compile(consent: consent, register: Self.register + Self.counter)["policy/index.html"])
    #expect(page.contains("<input type=\"checkbox\" value=\"statistics\""))
    #expect(page.contains("data-category=\"statistics\" data-scripts=\"../count.js\""))
    #expect(!page.contains("marketing"))
  }

  @Test func thePagesCarryTheVersionOfWhatIsAsked() async throws {
    let consent = ConsentSettings(policy: "/policy/")
    let version = /consent\.[0-9a-f]{10}\.js" data-version="([0-9a-f]{12})"/
    let plain = try await compile(consent: consent)["index.html"]?.firstMatch(of: version)?.1
    let more = try await compile(consent: consent, register: Self.register + Self.counter)["index.html"]?
      .firstMatch(of: version)?.1
    #expect(plain != nil && more != nil && plain != more)
  }
}
