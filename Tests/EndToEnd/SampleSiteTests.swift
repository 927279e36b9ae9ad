import Foundation
import TestSupport
import Testing

/// The sample content, built as `make site` builds it.
@Suite struct SampleSiteTests {
  @Test func theSampleHasNoFindingsButATranslationThatIsBehind() throws {
    let result = try Tool.onSample().run("check", "--as-of", "2020-02-01", "--notes", "--strict")
    #expect(result.status == 0)
    #expect(result.output.contains("[translation-behind]"))
    #expect(result.errors == "1 warning\n")
  }

  @Test func everyAddressOfTheDesignIsThere() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let files = try Set(tool.files("Site/public").keys)
    let expected = [
      "index.html", "changes/index.html", "feed.xml", "documents.json", "manifest.json", "sitemap.xml", "robots.txt",
      "404.html", ".well-known/security.txt", "_redirects", "privacy/index.html",
      "privacy-policy/index.html", "privacy-policy/2.0/index.html", "privacy-policy/2.0/source.md",
      "privacy-policy/history/index.html", "privacy-policy/feed.xml", "privacy-policy/document.json",
    ]
    for path in expected { #expect(files.contains(path), "\(path)") }
    #expect(!files.contains { $0.contains("draft") })
  }

  @Test func everyLinkOfEveryPageLeadsSomewhere() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01", "--drafts").status == 0)
    let files = try tool.files("Site/public")
    for (path, data) in files where path.hasSuffix(".html") && path != "404.html" {
      let page = try Page(path, data)
      for link in page.links { #expect(page.leadsSomewhere(link, in: files), "\(path): \(link)") }
    }
  }

  @Test func noPageAsksAnyoneElseForAnythingOrHoldsAScript() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    for (path, data) in try tool.files("Site/public") where path.hasSuffix(".html") {
      let html = String(decoding: data, as: UTF8.self)
      #expect(!html.contains(/(src|srcset|data|poster)="(https?:)?\/\//), "\(path)")
      #expect(!html.contains(/<link rel="stylesheet" href="(https?:)?\/\//), "\(path)")
      #expect(!html.contains(/<script(?! type="application\/ld\+json"| src="[.\/]*assets\/)/), "\(path)")
      #expect(!html.contains(#/ style="| on[a-z]+="/#), "\(path)")
      #expect(html.contains("Worked example, restated from public documents"), "\(path)")
    }
  }

  @Test func sourcesAreWhatTheRecordSaysTheyAre() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let files = try tool.files("Site/public")
    let source = try #require(files["privacy-policy/2.0/source.md"])
    let original = try Data(contentsOf: tool.folder.url.appending(path: "Content/documents/privacy-policy/2.0.md"))
    #expect(source == original)
  }
}

/// A page's links, as a browser resolves them.
private struct Page {
  let path: String
  let html: String

  init(_ path: String, _ data: Data) throws {
    self.path = path
    html = String(decoding: data, as: UTF8.self)
  }

  /// What `href` and `src` say, but for addresses of other sites.
  var links: [String] {
    html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.output.1) }.filter { !$0.contains(/^[a-z]+:/) }
  }

  func leadsSomewhere(_ link: String, in files: [String: Data]) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
    }
    var target = parts[0].isEmpty ? path : folders.joined(separator: "/")
    if parts[0].hasSuffix("/") { target += target.isEmpty ? "index.html" : "/index.html" }
    guard let data = files[target] else { return target == "manifest.json" }
    guard parts.count == 2, let id = parts[1].removingPercentEncoding else { return true }
    return String(decoding: data, as: UTF8.self).contains("id=\"\(id)\"")
  }
}
