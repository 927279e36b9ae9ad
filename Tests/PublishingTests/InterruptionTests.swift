import Foundation
import Publishing
import Testing
import Website

/// What builds leave to each other: locks, and the remains of one that was dropped or killed.
@Suite struct InterruptionTests {
  let folder: TemporaryFolder
  let site = ["index.html": "1", "a/index.html": "2"]

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [true, false])
  func refusesASecondBuildUntilTheFirstHasEnded(isFirst: Bool) throws {
    if !isFirst { try folder.publish(site) }
    let first = try Publication(of: SiteFolder(folder["public"]))
    try first.accept(OutputFile(path: "index.html", text: "new"))
    #expect(throws: PublishingError.busy(site: folder["public"])) { try folder.publish(site) }
    _ = try first.finish()
    #expect(try folder.publish(site).written == 2)
  }

  @Test func aDroppedBuildLeavesTheLastSite() throws {
    try folder.publish(site)
    let publication = try Publication(of: SiteFolder(folder["public"]))
    try publication.accept(OutputFile(path: "b/index.html", text: "new"))
    publication.abandon()
    #expect(try folder.discrepancies() == [])
    #expect(
      folder.names() == ["public", "public/a", "public/a/index.html", "public/index.html", "public/manifest.json"])
    #expect(try folder.publish(site).unchanged == 2)
  }

  @Test func removesWhatAKilledBuildLeftButNothingBehindALink() throws {
    try folder.publish(site)
    try folder.write("mine", to: "outside/letter.txt")
    try folder.write("half", to: ".public.codicil-building/deep/er/index.html")
    try folder.link(".public.codicil-building/deep/link", to: "../../outside")
    try folder.write("old", to: ".public.codicil-retired/index.html")
    #expect(try folder.publish(site).unchanged == 2)
    #expect(folder.names().filter { $0.hasPrefix(".") } == [])
    #expect(folder.text("outside/letter.txt") == "mine")
  }

  @Test(arguments: [true, false])
  func putsTheLastSiteBackAfterAKillInTheMiddleOfTheTwoSteps(byVerify: Bool) throws {
    try folder.publish(site)
    try FileManager.default.moveItem(atPath: folder["public"], toPath: folder[".public.codicil-retired"])
    try folder.write("new", to: ".public.codicil-building/index.html")
    if byVerify {
      #expect(try folder.discrepancies() == [])
    } else {
      let publication = try Publication(of: SiteFolder(folder["public"]))
      publication.abandon()
      #expect(folder.names().filter { $0.hasPrefix(".") } == [])
    }
    #expect(folder.text("public/index.html") == "1")
    #expect(try folder.publish(site).unchanged == 2)
  }

  @Test func keepsTheLastSiteWhileSomethingElseHasItsName() throws {
    try folder.publish(site, in: ".public.codicil-retired")
    try folder.write("mine", to: "public/letter.txt")
    #expect(throws: PublishingError.notASite(path: folder["public"])) { try folder.publish(site) }
    #expect(folder.text(".public.codicil-retired/index.html") == "1")
  }
}
