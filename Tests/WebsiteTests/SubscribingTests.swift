import Foundation
import Testing
import Website

/// Feeds, citations, and what pages say of themselves to other programs.
@Suite struct SubscribingTests {
  /// A page or file of a site with four revisions of a document.
  private static func file(_ path: String) async throws -> String {
    var content = GeneratedSite()
    content.add("policy", revisions: 4)
    content.files["policy/1.2.md"] = content.files["policy/1.2.md"]?.replacing(
      "nature: substantive", with: "nature: editorial")
    return try #require(try await content.compile().text(path))
  }

  @Test func theFeedOfSubstanceLeavesCorrectionsOut() async throws {
    for folder in ["", "policy/"] {
      let all = try await Self.file("\(folder)feed.xml")
      let substance = try await Self.file("\(folder)substance.xml")
      #expect(all.contains("policy/1.2/") && substance.contains("policy/1.1/"))
      #expect(!substance.contains("policy/1.2/"))
      #expect(substance.contains(": changes of substance</title>"))
    }
  }

  @Test func pagesOfferBothFeeds() async throws {
    let page = try await Self.file("policy/index.html")
    for path in ["../feed.xml", "../substance.xml", "../policy/feed.xml", "../policy/substance.xml"] {
      #expect(page.contains(#"type="application/atom+xml" title=""#) && page.contains("href=\"\(path)\""))
    }
  }

  @Test func aRevisionIsCitedWithItsPermanentLinkAndDigest() async throws {
    let page = try await Self.file("policy/index.html")
    #expect(page.contains("version 1.3, published "))
    #expect(page.contains("https://example.org/policy/1.3/ (SHA-256 of its source: "))
  }

  @Test func pagesSayWhatTheyAreToOtherPrograms() async throws {
    let page = try await Self.file("policy/index.html")
    let start = try #require(page.firstRange(of: #"<script type="application/ld+json">"#)).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let object = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String: Any]
    let data = try #require(object)
    #expect(data["@type"] as? String == "WebPage")
    #expect(data["version"] as? String == "1.3")
    #expect((data["isPartOf"] as? [String: String])?["@type"] == "WebSite")
    #expect(page.contains(#"<meta property="og:type" content="article">"#))
  }

  @Test func nobodyIsAskedWhereNoAddressIsGiven() async throws {
    #expect(try await !Self.file("policy/index.html").contains("Was this page helpful?"))
  }
}
