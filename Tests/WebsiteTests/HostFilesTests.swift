import Policies
import Testing
import Website

/// What the site says to hosts and browsers beside its pages.
@Suite struct HostFilesTests {
  private func compile(_ change: (inout GeneratedSite) -> Void = { _ in }) async throws -> [String: String] {
    var site = GeneratedSite()
    site.add("policy", revisions: 1)
    change(&site)
    return try await site.compile().texts
  }

  @Test func everyPageAndTheHostCarryOnePolicy() async throws {
    let files = try await compile()
    let tag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
    let policies = Set(files.filter { $0.key.hasSuffix(".html") }.map { $0.value.firstMatch(of: tag)?.1 ?? "" })
    let policy = try #require(policies.first)
    #expect(policies.count == 1 && policy.hasPrefix("default-src 'none'; "))
    #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
    #expect(files["_headers"]?.contains("  Content-Security-Policy: \(policy); frame-ancestors 'none'\n") == true)
    #expect(files[".nojekyll"]?.isEmpty == true)
  }

  @Test func theHeadersAreThoseOfTheSitesOwnPath() async throws {
    let headers = try #require(try await compile { $0.settings.url = "https://example.org/trust/" }["_headers"])
    let paths = headers.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(paths.first == "/trust/*")
    #expect(paths.dropFirst().count >= 3)
    #expect(paths.dropFirst().allSatisfy { $0.contains(/^\/trust\/assets\/[a-z-]+\.[0-9a-f]{10}\.(css|js|svg)$/) })
  }

  @Test func filesOfTheSiteTakeTheirPlace() async throws {
    let files = try await compile { $0.staticPaths = ["_headers", ".nojekyll"] }
    #expect(files["_headers"] == nil && files[".nojekyll"] == nil)
  }

  @Test func thePreviewMayListenToItsNews() throws {
    let page = Array("<meta content=\"\(ContentPolicy.page)\"><p>".utf8)
    let text = String(decoding: ContentPolicy.listening(page), as: UTF8.self)
    #expect(text == "<meta content=\"\(ContentPolicy.page); connect-src 'self'\"><p>")
    #expect(ContentPolicy.listening(Array("<p>".utf8)) == Array("<p>".utf8))
  }

  @Test func privacyControlIsStatedWhereItIsHonoured() async throws {
    #expect(try await compile()[".well-known/gpc.json"] == nil)
    let files = try await compile { $0.settings.privacyControl = CivilDate(daysSinceEpoch: 20_454) }
    #expect(files[".well-known/gpc.json"] == "{\n  \"gpc\" : true,\n  \"lastUpdate\" : \"2026-01-01\"\n}\n")
  }
}
