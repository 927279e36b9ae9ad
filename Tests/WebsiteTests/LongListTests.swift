import Diagnostics
import Foundation
import Testing
import Website

/// A thousand documents, or a history of five hundred revisions, still make good pages.
@Suite struct LongListTests {
  private static func count(_ mark: String, in text: String) -> Int { text.components(separatedBy: mark).count - 1 }

  @Test func aLongHistoryIsSpreadOverYears() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 230)
    let site = try await content.compile()

    let history = try #require(site.text("policy/history/index.html"))
    #expect(Self.count("<li class=\"revision\"", in: history) == 100)
    #expect(history.contains("230 revisions since 1 January 2000"))
    for year in ["2000", "2001", "2002", "2003"] {
      let page = try #require(site.text("policy/history/\(year)/index.html"))
      #expect(page.contains("<h1>Record of changes in \(year)</h1>"))
      #expect(page.contains("href=\"../../../policy/history/\""))
    }
    for number in 0..<230 {
      #expect(Self.count("id=\"v1.\(number)\"", in: history) == 1)
    }
    let years = site.files.filter { $0.path.hasPrefix("policy/history/2") }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(years.map { Self.count("<li class=\"revision\"", in: $0) }.reduce(0, +) == 230)

    let document = try #require(site.text("policy/index.html"))
    #expect(Self.count("<tr role=\"row\"", in: document) == 26)
    #expect(document.contains("Shown are the newest 25 of 230."))
  }

  @Test func changesAreSpreadOverYearsAndLongYearsOverMonths() async throws {
    var content = GeneratedSite()
    for number in 0..<11 { content.add("policy-\(number)", title: "Policy \(number)", revisions: 60 + number) }
    let site = try await content.compile()

    let changes = try #require(site.text("changes/index.html"))
    #expect(Self.count("<li class=\"revision\"", in: changes) == 100)
    #expect(changes.contains("<a href=\"../changes/2000/\">2000</a> <span class=\"note\">715</span>"))
    let year = try #require(site.text("changes/2000/index.html"))
    #expect(Self.count("<li class=\"revision\"", in: year) == 0)
    #expect(year.contains("<a href=\"../../changes/2000/05/\">May 2000</a>"))
    let months = site.files.filter { $0.path.hasPrefix("changes/2000/") && $0.path.utf8.count > 23 }
    #expect(months.count == 12)
    let shown = months.map { Self.count("<li class=\"revision\"", in: String(decoding: $0.bytes, as: UTF8.self)) }
    #expect(shown.reduce(0, +) == 715)
  }

  @Test func shortListsHaveNoPagesForYears() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 100)
    let site = try await content.compile()
    #expect(!site.files.contains { $0.path.contains("/2000/") || $0.path.contains("feed-") })
    let changes = try #require(site.text("changes/index.html"))
    #expect(changes.contains("The same list is a"))
    #expect(Self.count("<li class=\"revision\"", in: changes) == 100)
  }

  @Test func textsMayLinkToThePagesOfYears() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 130)
    let links = ["/changes/2000/", "/policy/history/2001/", "/changes/1999/", "/policy/history/1999/"]
    content.add(revision: 130, to: "policy", text: links.map { "[Year](\($0))" }.joined(separator: "\n"))
    let broken = try await content.check().findings.filter { $0.rule.id == "broken-link" }
    #expect(broken.count == 2 && broken.allSatisfy { $0.message.contains("1999") })
  }

  @Test func feedsKeepTheNewestAndLinkToTheirArchives() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 230)
    let site = try await content.compile()

    let feed = try #require(site.text("policy/feed.xml"))
    #expect(Self.count("<entry>", in: feed) == 100)
    #expect(
      feed.contains(
        "rel=\"prev-archive\" type=\"application/atom+xml\" href=\"https://example.org/policy/history/feed-2.xml\""))
    let second = try #require(site.text("policy/history/feed-2.xml"))
    #expect(
      second.contains("<fh:archive/>") && second.contains(":policy/1.100</id>") && second.contains(":policy/1.199</id>")
    )
    #expect(
      second.contains(
        "rel=\"prev-archive\" type=\"application/atom+xml\" href=\"https://example.org/policy/history/feed-1.xml\""))
    let first = try #require(site.text("policy/history/feed-1.xml"))
    #expect(!first.contains("prev-archive") && first.contains("next-archive") && first.contains("rel=\"current\""))
    #expect(site["policy/history/feed-3.xml"] == nil)

    content.add(revision: 230, to: "policy")
    #expect(try await content.compile()["policy/history/feed-2.xml"] == site["policy/history/feed-2.xml"])
  }

  @Test func aThousandDocumentsMakeALightIndex() async throws {
    var content = GeneratedSite()
    for number in 0..<1000 {
      let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
      content.add("policy-\(number)", title: "\(letter)-Policy \(number)", revisions: 1)
    }
    let site = try await content.compile()
    let index = try #require(site["index.html"])
    #expect(index.bytes.count < 200_000)
    let text = String(decoding: index.bytes, as: UTF8.self)
    #expect(Self.count("<li class=\"brief\">", in: text) == 1000)
    #expect(Self.count("<h3>", in: text) == 26)
    #expect(try #require(site["404.html"]).bytes.count < 10_000)
  }

  @Test func aRevisionsPageDoesNotGrowWithTheHistory() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 40)
    let short = try #require(try await content.compile()["policy/1.20/index.html"])
    for number in 40..<400 { content.add(revision: number, to: "policy") }
    let long = try #require(try await content.compile()["policy/1.20/index.html"])
    #expect(abs(long.bytes.count - short.bytes.count) < 50)
  }

  @Test func oneRevisionMoreChangesItsNeighboursAndTheListsOnly() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 30)
    content.add("other", title: "Other", revisions: 3)
    let before = try await content.compile()
    content.add(revision: 30, to: "policy")
    let after = try await content.compile()
    let changed = after.files.filter { before[$0.path] != $0 }.map(\.path)
    #expect(
      changed == [
        "as-of/index.html", "changes/index.html", "documents.json", "feed.xml", "index.html", "policy/1.28/index.html",
        "policy/1.29/index.html", "policy/1.30/index.html", "policy/1.30/source.md",
        "policy/compare/1.28...1.29/index.html", "policy/compare/1.29...1.30/index.html",
        "policy/compare/1.29...1.30/redline.json", "policy/document.json", "policy/feed.xml",
        "policy/history/index.html", "policy/index.html", "policy/substance.xml", "search/en.js",
        "search/en/texts/policy.js", "search/en/words/0.js", "sitemap.xml", "substance.xml",
      ])
    #expect(before.files.allSatisfy { after[$0.path] != nil })
  }

  @Test func aHistoryInPartsIsWhole() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 70)
    content.files["policy/1.3.md"]? += "\n\n## Gone since\n\nText.\n"
    let site = try await content.compile()
    for number in 1..<70 {
      #expect(site["policy/compare/1.\(number - 1)...1.\(number)/index.html"] != nil)
      #expect(site["policy/compare/1.\(number - 1)...1.\(number)/redline.json"] != nil)
    }
    let current = try #require(site.text("policy/index.html"))
    #expect(current.contains("policy/1.3/#gone-since"))
    let history = try #require(site.text("policy/history/index.html"))
    #expect(Self.count("What changed since", in: history) == 69)
  }

  @Test(arguments: [(3, 1000, [3, 3, 1]), (1000, 30, [2, 2, 2, 1]), (7, 1000, [7]), (7, 5, [1, 1, 1, 1, 1, 1, 1])])
  func aSitemapIsSplitAtItsLimits(urls: Int, bytes: Int, counts: [Int]) {
    let elements = [String](repeating: "0123456789", count: 7)
    let parts = SitemapParts(elements, frame: 10, urls: urls, bytes: bytes).parts
    #expect(parts.map(\.count) == counts)
    #expect(parts.flatMap { $0 } == elements)
  }
}
