import Foundation
import Glibc
import TestSupport
import Testing
import Website

@testable import Previewing

/// What the kernel says of folders: events stand in its list as soon as a call that causes them returns.
@Suite struct WatchedFoldersTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["Content/documents/policy/draft.md": "text"])
  }

  private func watch() throws -> WatchedFolders {
    let path = folder.path
    guard var watched = WatchedFolders(["\(path)/Content"], ignoring: { path, _ in path.hasSuffix("~") }) else {
      throw Unwatched()
    }
    let events = watched.scan()
    #expect(events.isEmpty)
    return watched
  }

  /// The system has no more lists of events to give.
  private struct Unwatched: Error {}

  private func rename(_ old: String, to new: String) {
    #expect(Glibc.rename("\(folder.path)/\(old)", "\(folder.path)/\(new)") == 0)
  }

  private static func path(_ path: String) -> FolderEvent { .path(path, folder: 0) }

  @Test func aSaveIsSeenHoweverItIsMade() throws {
    var watched = try watch()
    var events: [FolderEvent] = []
    let draft = "documents/policy/draft.md"
    try folder.write(Array("in place".utf8), to: "Content/\(draft)")
    events = watched.read()
    #expect(events.contains(Self.path(draft)))
    try folder.write(Array("beside it".utf8), to: "Content/\(draft)~")
    events = watched.read()
    #expect(events.isEmpty)
    rename("Content/\(draft)~", to: "Content/\(draft)")
    events = watched.read()
    #expect(events == [Self.path(draft)])
    try folder.remove("Content/\(draft)")
    events = watched.read()
    #expect(events == [Self.path(draft)])
  }

  @Test func newFoldersAreWatchedAndThoseThatLeftAreNot() throws {
    var watched = try watch()
    var events: [FolderEvent] = []
    try folder.write(Array("text".utf8), to: "Content/documents/other/files/deep/a.txt")
    events = watched.read()
    #expect(events.contains(Self.path("documents/other")))
    try folder.write(Array("more".utf8), to: "Content/documents/other/files/deep/b.txt")
    events = watched.read()
    #expect(events.contains(Self.path("documents/other/files/deep/b.txt")))
    rename("Content/documents/other", to: "away")
    events = watched.read()
    #expect(events.contains(Self.path("documents/other")))
    try folder.write(Array("unseen".utf8), to: "away/files/deep/c.txt")
    events = watched.read()
    #expect(!events.contains(Self.path("documents/other/files/deep/c.txt")))
    rename("away", to: "Content/documents/third")
    _ = watched.read()
    try folder.write(Array("seen".utf8), to: "Content/documents/third/files/deep/d.txt")
    events = watched.read()
    #expect(events.contains(Self.path("documents/third/files/deep/d.txt")))
  }

  @Test func theFolderItselfMayGoAndComeBack() throws {
    var watched = try watch()
    var events: [FolderEvent] = []
    try folder.remove("Content")
    events = watched.read()
    #expect(events.contains(.anything))
    try folder.write(Array("again".utf8), to: "Content/documents/policy/draft.md")
    events = watched.read()
    #expect(events.contains(.anything))
    try folder.write(Array("and again".utf8), to: "Content/documents/policy/draft.md")
    events = watched.read()
    #expect(events.contains(Self.path("documents/policy/draft.md")))
  }

  @Test func whatAChangeTouchesFollowsItsPath() {
    var drafts = Touched()
    drafts.add(.drafts, of: "policy")
    var document = Touched()
    document.add(.document, of: "policy")
    #expect(PreviewFixture.changes(["documents/policy/draft.md"]).touched == drafts)
    #expect(PreviewFixture.changes(["documents/policy/draft-typo.md"]).touched == drafts)
    for path in ["documents/policy", "documents/policy/1.0.md", "documents/policy/files/draft.md"] {
      #expect(PreviewFixture.changes([path]).touched == document, "\(path)")
    }
    #expect(PreviewFixture.changes(["documents/policy/draft.md", "documents/policy/1.0.md"]).touched == document)
    for path in ["", "documents", "organization.yml", "revisions.lock", "fragments/a.md", "registers/cookies.yml"] {
      #expect(PreviewFixture.changes([path]).touched.isEverything, "\(path)")
    }
    #expect(PreviewFixture.changes(site: ["site.yml"]).touched.isEverything)
    #expect(PreviewFixture.changes(site: ["templates/index.mustache"]).isThemeTouched)
    #expect(PreviewFixture.changes(site: ["assets/style.css"]).isThemeTouched)
    #expect(PreviewFixture.changes(site: ["static/x/y.txt"]).areStaticFilesTouched)
    #expect(PreviewFixture.changes(site: ["notes.txt"]).isNothing)
  }

  @Test func whatABuildWritesIsIgnored() throws {
    let subject = try PreviewFixture().subject
    let site = WatchedFolder.site.rawValue
    for path in ["public", "public/index.html", ".public.codicil-building", "templates/.index.mustache.swp"] {
      #expect(subject.ignores(path, in: site), "\(path)")
    }
    #expect(!subject.ignores("static/.well-known", in: site))
    #expect(!subject.ignores("publications", in: site))
    #expect(subject.ignores("documents/policy/.draft.md.swp", in: WatchedFolder.content.rawValue))
  }
}
