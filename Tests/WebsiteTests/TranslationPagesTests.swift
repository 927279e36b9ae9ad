import Diagnostics
import Policies
import TestSupport
import Testing
import Website

@Suite struct TranslationPagesTests {
  private static func translation(_ version: String, _ language: String, _ approved: String?, _ text: String) -> String
  {
    let approvals = approved.map { "approvals: [{ role: dpo, title: DPO, date: \($0) }]\n" } ?? ""
    return "---\nversion: \"\(version)\"\nlanguage: \(language)\ntitle: Titre \(language)\ntranslator: A. Tradutora\n"
      + "\(approvals)---\n\(text)\n"
  }

  private static let text = "## Retention\n\nSee [more](/other/#kept), [all](/other/) and [this](#retention)."
  private static let french = "## Conservation\n\nVoir [plus](/other/#kept), [tout](/other/) et [ceci](#retention)."

  private static let files = [
    "organization.yml": WrittenSite.organization, "documents/policy/document.yml": WrittenSite.control,
    "documents/policy/1.0.md": WrittenSite.revision("1.0", "2019-01-01", "initial", text),
    "documents/policy/1.1.md": WrittenSite.revision("1.1", "2019-02-01", "substantive", text + "\n\nMore."),
    "documents/policy/1.2.md": WrittenSite.revision("1.2", "2019-03-01", "substantive", text + "\n\nMore still."),
    "documents/policy/1.2.fr.md": translation("1.2", "fr", "2019-03-05", french),
    "documents/policy/1.0.ar.md": translation("1.0", "ar", "2019-01-05", french),
    "documents/other/document.yml": "title: Other\nkind: policy\nowner: dpo\napprovers: [dpo]\n",
    "documents/other/1.0.md": WrittenSite.revision("1.0", "2019-01-01", "initial", "## Kept\n\nText."),
    "documents/other/1.1.md": WrittenSite.revision("1.1", "2019-02-01", "substantive", "## Kept\n\nOther text."),
    "documents/other/1.0.fr.md": translation("1.0", "fr", "2019-01-05", "## Gardé\n\nTexte."),
  ]

  private static func compile(
    _ changes: [String: String?] = [:], language: String = "en", drafts: Bool = false
  ) async throws -> (files: [String: String], findings: [Finding]) {
    let folder = try TemporaryFolder(files.merging(changes.compactMapValues(\.self)) { $1 })
    for (path, text) in changes where text == nil { try folder.remove(path) }
    var site = WrittenSite(folder: folder, includesDrafts: drafts)
    site.settings.language = language
    let (sink, findings) = try await site.compile()
    return (sink.texts, findings)
  }

  @Test func aTranslationHasItsPagesAndItsSource() async throws {
    let (files, _) = try await Self.compile()
    let paths = Set(files.keys)
    for path in [
      "fr/index.html", "fr/policy/index.html", "fr/policy/1.2/index.html", "fr/policy/1.2/source.md", "ar/index.html",
      "ar/policy/index.html", "ar/policy/1.0/index.html", "ar/policy/1.0/source.md",
    ] { #expect(paths.contains(path), "\(path)") }
    #expect(!paths.contains("fr/policy/1.0/index.html"))
    #expect(files["fr/policy/1.2/source.md"] == Self.files["documents/policy/1.2.fr.md"])
  }

  @Test func aPageSaysItsLanguageAndWhatPrevails() async throws {
    let (files, _) = try await Self.compile()
    let french = try #require(files["fr/policy/index.html"])
    #expect(french.contains("<html lang=\"fr\" dir=\"ltr\""))
    #expect(french.contains("version 1.2"))
    #expect(french.contains("A. Tradutora"))
    #expect(french.contains("href=\"../../policy/\" hreflang=\"en\""))
    #expect(!french.contains("compare/1.0...1.2"))
    #expect(try #require(files["ar/policy/index.html"]).contains("<html lang=\"ar\" dir=\"rtl\""))
  }

  @Test func aTranslationThatIsBehindLeadsToWhatChanged() async throws {
    let (files, _) = try await Self.compile()
    let page = try #require(files["ar/policy/index.html"])
    #expect(page.contains("href=\"../../policy/compare/1.0...1.2/\" hreflang=\"en\""))
    #expect(files["policy/compare/1.0...1.2/index.html"] != nil)
    #expect(!(try #require(files["ar/policy/1.0/index.html"]).contains("compare/1.0...1.2")))
  }

  @Test func alternatesAreTheSameOnEachOfThem() async throws {
    let (files, _) = try await Self.compile()
    func alternates(_ path: String) throws -> [String] {
      try #require(files[path]).matches(of: /rel="alternate" hreflang="([^"]*)" href="([^"]*)"/).map {
        "\($0.1) \($0.2)"
      }
    }
    let all = [
      "en https://example.org/policy/", "ar https://example.org/ar/policy/", "fr https://example.org/fr/policy/",
      "x-default https://example.org/policy/",
    ]
    for path in ["policy/index.html", "fr/policy/index.html", "ar/policy/index.html"] {
      #expect(try alternates(path) == all)
    }
    #expect(
      try alternates("policy/1.2/index.html") == [
        "en https://example.org/policy/1.2/", "fr https://example.org/fr/policy/1.2/",
        "x-default https://example.org/policy/1.2/",
      ])
    #expect(try alternates("policy/1.1/index.html").isEmpty)
    #expect(try alternates("policy/history/index.html").isEmpty)
  }

  @Test func linksStayInTheLanguageWhereItHasWhatIsMeant() async throws {
    let (files, _) = try await Self.compile()
    let page = try #require(files["fr/policy/index.html"])
    #expect(page.contains("<h2 id=\"retention\">Conservation"))
    #expect(page.contains("<a href=\"#retention\">ceci</a>"))
    #expect(page.contains("<a href=\"../../fr/other/\">tout</a>"))
    // The French text of the other document is behind, and may lack the section.
    #expect(page.contains("<a href=\"../../other/#kept\" hreflang=\"en\">plus</a>"))
    let other = Self.translation("1.1", "fr", "2019-02-05", "## Gardé\n\nAutre texte.")
    let (current, _) = try await Self.compile(["documents/other/1.1.fr.md": other])
    #expect(try #require(current["fr/policy/index.html"]).contains("<a href=\"../../fr/other/#kept\">plus</a>"))
    #expect(try #require(current["fr/other/index.html"]).contains("<h2 id=\"kept\">Gardé"))
  }

  @Test func aCorrectionTakesThePageAndKeepsBothSources() async throws {
    let corrected = Self.translation("1.2", "fr", "2019-03-06", Self.french.replacing("Voir", with: "Voyez"))
    let (files, _) = try await Self.compile(["documents/policy/1.2.fr.2.md": corrected])
    #expect(try #require(files["fr/policy/1.2/index.html"]).contains("Voyez"))
    #expect(files["fr/policy/1.2/source.2.md"] == corrected)
    #expect(files["fr/policy/1.2/source.md"] == Self.files["documents/policy/1.2.fr.md"])
    #expect(try #require(files["fr/policy/1.2/index.html"]).contains("href=\"../../../fr/policy/1.2/source.md\""))
  }

  @Test func whatIsNotApprovedIsShownWithDraftsOnly() async throws {
    let change = ["documents/policy/1.2.fr.md": Optional(Self.translation("1.2", "fr", nil, Self.french))]
    let (files, _) = try await Self.compile(change)
    #expect(!files.keys.contains { $0.hasPrefix("fr/policy/") })
    #expect(!files.values.contains { $0.contains("fr/policy") })
    let (drafts, _) = try await Self.compile(change, drafts: true)
    #expect(drafts.keys.filter { $0.hasPrefix("fr/policy/") } == ["fr/policy/1.2/draft/index.html"])
  }

  @Test func theTextsOfTranslationsAreChecked() async throws {
    let text = Self.translation("1.2", "fr", nil, Self.french.replacing("#kept", with: "#gone") + "\n\n## Encore\n")
    let (_, findings) = try await Self.compile(["documents/policy/1.2.fr.md": text], drafts: true)
    let found = Set(findings.filter { $0.path.hasSuffix("1.2.fr.md") }.map(\.rule.id))
    #expect(
      found == ["broken-link", "translated-headings-differ", "translated-links-differ", "unapproved-translation"])
  }

  @Test func aTranslationIntoTheSitesOwnLanguageIsAFindingAndTakesNoPagesPlace() async throws {
    let (files, findings) = try await Self.compile(language: "fr")
    #expect(findings.filter { $0.severity == .error }.map(\.rule.id).contains("translation-into-original-language"))
    #expect(try #require(files["policy/index.html"]).contains("More still."))
  }

  @Test func eachLanguageHasASearchOfItsOwn() async throws {
    let (files, _) = try await Self.compile()
    let page = try #require(files["fr/search/index.html"])
    #expect(page.contains("data-home=\"../../fr/\" data-index=\"fr\""))
    #expect(page.contains("<a href=\"../../fr/policy/#retention\">Conservation</a>"))
    #expect(page.contains("href=\"../../ar/search/\""))
    #expect(files["fr/policy/index.html"]?.contains("class=\"to-search\" href=\"../../fr/search/\"") == true)
    #expect(files["fr/search/fr/texts/policy.js"]?.hasPrefix("searchPart(\"fr/texts/policy\",") == true)
    let index = try #require(files["fr/search/fr.js"])
    #expect(index.contains("[\"policy\",\"Titre fr\",") && index.contains("[\"other\",\"Titre fr\","))
    #expect(files["search/en.js"]?.contains("Titre") == false)
    #expect(files["search/index.html"]?.contains("href=\"../fr/search/\"") == true)
  }

  @Test func aTextMayLinkToATranslation() async throws {
    func links(_ destination: String) async throws -> [String] {
      let text = WrittenSite.revision("1.2", "2019-03-01", "substantive", "[x](\(destination))")
      let (_, findings) = try await Self.compile(
        [
          "documents/policy/1.2.md": text, "documents/policy/1.2.fr.md": nil, "documents/policy/draft.md": nil,
        ].filter { $0.key != "documents/policy/draft.md" })
      return findings.filter { $0.rule.id == "broken-link" && $0.path.hasSuffix("1.2.md") }.map(\.message)
    }
    for destination in ["/fr/", "/fr/search/", "/fr/other/", "/fr/other/1.0/", "/ar/policy/1.0/source.md"] {
      #expect(try await links(destination).isEmpty, "\(destination)")
    }
    #expect(try await links("/fr/policy/").count == 1)
    #expect(try await links("/fr/other/1.1/").count == 1)
    #expect(try await links("/nl/other/").count == 1)
  }

  @Test func aLanguageThatTheInterfaceDoesNotSpeakKeepsItsDirection() async throws {
    let hebrew = Self.translation("1.2", "he", "2019-03-05", Self.french)
    let (files, _) = try await Self.compile(["documents/policy/1.2.he.md": hebrew])
    #expect(try #require(files["he/policy/index.html"]).contains("<html lang=\"he\" dir=\"rtl\""))
    #expect(try #require(files["policy/index.html"]).contains("hreflang=\"he\" rel=\"alternate\">he</a>"))
  }

  @Test func aFormerIdLeadsToTheTranslationToo() async throws {
    let control = "title: Policy\nkind: policy\nowner: dpo\napprovers: [dpo]\naliases: [privacy, /legal/privacy/]\n"
    let (files, _) = try await Self.compile(["documents/policy/document.yml": control])
    let redirects = try #require(files["_redirects"]).split(separator: "\n").map(String.init)
    #expect(redirects.contains("/fr/privacy/* /fr/policy/:splat 301"))
    #expect(redirects.contains("/legal/privacy/ /policy/ 301"))
    #expect(!redirects.contains { $0.hasPrefix("/fr/legal") })
    let page = try #require(files["fr/privacy/index.html"])
    #expect(page.contains("url=../../fr/policy/") && page.contains("Titre fr"))
  }

  @Test func otherProgramsFindTheTranslations() async throws {
    let (files, _) = try await Self.compile()
    let document = try #require(files["policy/document.json"])
    #expect(document.contains("\"url\" : \"https://example.org/fr/policy/1.2/\""))
    #expect(document.contains("\"isBehind\" : true"))
    #expect(try #require(files["documents.json"]).contains("\"url\" : \"https://example.org/ar/policy/\""))
    let sitemap = try #require(files["sitemap.xml"])
    #expect(sitemap.contains("<loc>https://example.org/fr/policy/</loc>"))
    #expect(sitemap.contains("<loc>https://example.org/fr/</loc>"))
  }
}
