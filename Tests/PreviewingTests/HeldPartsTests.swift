import Diagnostics
import Foundation
import TestSupport
import Testing
import Website

@testable import Previewing

/// What cannot be read stays as it was last good; everything else goes on.
@Suite struct HeldPartsTests {
  private static let draft = "documents/first/draft.md"
  private static let broken = "---\ntitle: [Policy\n---\n# Policy\n\nQuite another text.\n"

  @Test func anUnreadableDraftHoldsItsOwnPagesOnly() async throws {
    let fixture = try PreviewFixture()
    let before = await fixture.compile()
    try fixture.write(Self.broken, to: "Content/\(Self.draft)")
    try fixture.write(PreviewFixture.draft("Another draft."), to: "Content/documents/first/draft-other.md")
    let after = await before.next(
      fixture.subject, PreviewFixture.changes([Self.draft, "documents/first/draft-other.md"]))
    #expect(after.shown.file("first/draft/index.html") == before.shown.file("first/draft/index.html"))
    #expect(after.shown.isHeld("first/draft/index.html"))
    #expect(after.shown.file("first/draft-other/index.html") != nil)
    #expect(!after.shown.isHeld("first/draft-other/index.html"))
    #expect(after.shown.findings(on: "first/draft/index.html").contains { $0.rule.id == "yaml-syntax" })
    #expect(!after.shown.findings(on: "first/1.0/index.html").contains { $0.rule.id == "yaml-syntax" })
    #expect(!after.shown.findings(on: "second/index.html").contains { $0.rule.id == "yaml-syntax" })
  }

  @Test func whatIsMendedIsWhatAFullCompilationGives() async throws {
    let fixture = try PreviewFixture()
    var state = await fixture.compile()
    for (path, text) in [
      (Self.draft, Self.broken), ("documents/second/document.yml", "title: ["), ("documents/third/1.0.md", "---\n"),
      ("organization.yml", "roles: 1"),
    ] {
      let good = try Data(contentsOf: fixture.folder.url.appending(path: "Content/\(path)"))
      try fixture.write(text, to: "Content/\(path)")
      state = await state.next(fixture.subject, PreviewFixture.changes([path]))
      #expect(state.shown.findings.contains { $0.severity == .error })
      try fixture.folder.write(Array(good), to: "Content/\(path)")
      state = await state.next(fixture.subject, PreviewFixture.changes([path]))
    }
    let whole = await fixture.compile()
    #expect(state.shown.files == whole.shown.files)
    #expect(state.shown.findings == whole.shown.findings)
  }

  @Test func withoutContentTheLastGoodSiteStays() async throws {
    let fixture = try PreviewFixture()
    let before = await fixture.compile()
    try fixture.folder.remove("Content")
    let after = await before.next(fixture.subject, .everything)
    #expect(after.shown.files == before.shown.files)
    #expect(after.shown.isHeld("index.html"))
    #expect(!after.shown.findings(on: "index.html").isEmpty)
  }

  @Test func aBrokenTemplateHoldsEverythingUntilItIsMended() async throws {
    let fixture = try PreviewFixture()
    let before = await fixture.compile()
    let path = "templates/document.mustache"
    try fixture.write("{{#page}}{{page.titel}}", to: "Site/\(path)")
    let broken = await before.next(fixture.subject, PreviewFixture.changes(site: [path]))
    #expect(broken.shown.files == before.shown.files)
    try fixture.folder.remove("Site/\(path)")
    let mended = await broken.next(fixture.subject, PreviewFixture.changes(site: [path]))
    #expect(mended.shown.files == before.shown.files)
    #expect(mended.shown.findings == before.shown.findings)
  }

  @Test func whatSitesRefuseIsSaidAndDoesNotStopOtherChanges() async throws {
    let fixture = try PreviewFixture()
    let before = await fixture.compile()
    try fixture.write("mine", to: "Site/static/index.html")
    let twice = await before.next(fixture.subject, PreviewFixture.changes(site: ["static/index.html"]))
    #expect(twice.shown.obstacle?.contains("is made twice") == true)
    try fixture.write(PreviewFixture.draft("All the same."), to: "Content/\(Self.draft)")
    let next = await twice.next(fixture.subject, PreviewFixture.changes([Self.draft]))
    #expect(next.shown.file("first/draft/index.html") != before.shown.file("first/draft/index.html"))
    try fixture.folder.remove("Site/static/index.html")
    let mended = await next.next(fixture.subject, PreviewFixture.changes(site: ["static/index.html"]))
    #expect(mended.shown.obstacle == nil)
  }
}
