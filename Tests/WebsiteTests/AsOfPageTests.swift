import Foundation
import Policies
import Testing

@testable import Website

/// `/as-of/` says what the timeline says, of every day on which anything changes.
@Suite struct AsOfPageTests {
  /// A line of a document's list: from when, until before when, and what it says.
  private struct Period {
    var from: String
    var next: String?
    var html: Substring
  }

  private static func periods(of id: String, in page: String) -> [Period] {
    guard let start = page.firstRange(of: "<section class=\"spells\" id=\"\(id)\"") else { return [] }
    let section = page[start.lowerBound...].prefix(
      upTo: page[start.lowerBound...].firstRange(of: "</section>")?.lowerBound ?? page.endIndex)
    return section.matches(of: /<li (?:hidden )?data-from="([^"]*)"(?: data-next="([^"]*)")?>(.*?)<\/li>/).map {
      Period(from: String($0.1), next: $0.2.map(String.init), html: $0.3)
    }
  }

  private static func compile(asOf: CivilDate) async throws -> (site: MemorySink, content: Content) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content").standardized
    let loader = ContentLoader(folder: root.path)
    let content = loader.load().content
    let settings = SiteSettings(
      title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"))
    let site = Site(
      settings: settings, organization: content.organization, seals: content.seals, asOf: asOf,
      theme: Theme.make().theme)
    let sink = MemorySink()
    _ = try await Compiler(loader: loader, content: content, site: site, includesDrafts: false, isDateGiven: true)
      .compile(into: sink)
    return (sink, content)
  }

  @Test(arguments: ["2019-09-15", "2020-02-01", "2021-01-01"])
  func ofTheSampleEveryDaySaysWhatItsTimelineSays(asOf: String) async throws {
    let asOf = try #require(CivilDate(asOf))
    let (site, content) = try await Self.compile(asOf: asOf)
    let page = try #require(site.text("as-of/index.html"))
    var days = 0
    for document in content.documents {
      let periods = Self.periods(of: document.id, in: page)
      let changes = document.spells(asOf: asOf).map(\.from).filter { $0 <= asOf }
      for date in changes.flatMap({ [$0.adding(days: -1), $0, $0.adding(days: 1)] }) where date <= asOf {
        let day = date.description
        let shown = periods.filter { $0.from <= day && $0.next.map { day < $0 } ?? true }
        #expect(shown.count == 1, "\(document.id) \(day)")
        let timeline = Timeline(of: document, asOf: date)
        let said = try #require(shown.first).html
        if let current = timeline.current, timeline.withdrawal == nil {
          #expect(said.contains("href=\"../\(document.id)/\(current.version)/\">Version \(current.version)</a>"))
        } else if let announced = timeline.scheduled.first, timeline.rows.allSatisfy(\.isRevision) {
          #expect(said.contains("version \(announced.version)</a>"))
        } else if timeline.rows.isEmpty {
          #expect(said.contains("Nothing published yet"))
        } else {
          #expect(said.contains("text not kept"))
        }
        days += 1
      }
    }
    #expect(days > 40)
  }

  @Test func aPeriodEndsTheDayBeforeTheNextBegins() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 2)
    let page = try #require(try await content.compile().text("as-of/index.html"))
    let periods = Self.periods(of: "policy", in: page)
    #expect(periods.map(\.from) == ["2000-01-06", "2000-01-01", "0000-00-00"])
    #expect(periods.map(\.next) == [nil, "2000-01-06", "2000-01-01"])
    #expect(periods[1].html.contains("<small>1 January 2000 to 5 January 2000</small>"))
    #expect(periods[0].html.contains("<small>from 6 January 2000</small>"))
  }

  @Test func whatIsAnnouncedOrWithdrawnIsSaid() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 1)
    content.files["policy/document.yml", default: ""] += "withdrawn: { date: 2001-01-01, reason: merged }\n"
    content.add("coming", title: "Coming", revisions: 1)
    content.files["coming/1.0.md"] = content.files["coming/1.0.md"]?.replacing(
      "author: Writer", with: "author: Writer\neffective: 2000-03-01")
    let page = try #require(try await content.compile().text("as-of/index.html"))
    #expect(
      Self.periods(of: "policy", in: page).first?.html.contains(
        "Withdrawn <span class=\"note\">last in force: <a href=\"../policy/1.0/\">version 1.0</a></span>") == true)
    let coming = Self.periods(of: "coming", in: page)
    #expect(coming.map(\.from) == ["2000-03-01", "2000-01-01", "0000-00-00"])
    #expect(coming[1].html.contains("announced: <a href=\"../coming/1.0/\">version 1.0</a>"))
  }

  @Test func theRecordOfChangesLinksToIt() async throws {
    var content = GeneratedSite()
    content.add("policy", revisions: 1)
    let site = try await content.compile()
    #expect(site.text("policy/history/index.html")?.contains("href=\"../../as-of/#policy\"") == true)
    #expect(site.text("sitemap.xml")?.contains("<loc>https://example.org/as-of/</loc>") == true)
    #expect(site.text("404.html")?.contains("href=\"/search/\"") == true)
  }
}
