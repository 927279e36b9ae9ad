import Diagnostics
import Foundation
import Policies
import TestSupport
import Testing

/// What stands in folders, what is missing there, and where links lead.
@Suite struct FolderTests {
  @Test func namesWhatIsMissing() throws {
    #expect(try ContentFixture(["organization.yml": nil, "organisation.yml": ""]).report() == ["missing-file ."])
    let help = try ContentFixture(["organization.yml": nil, "organisation.yml": "x"]).load().findings.map(\.help)
    #expect(help == ["did you mean it by 'organisation.yml'? Rename that"])
    #expect(try ContentFixture(["document.yml": nil]).report() == ["missing-file documents/privacy-policy"])
    #expect(try ContentFixture(["document.yml": nil, "document.yaml": ""]).report() == ["unknown-file document.yaml"])
    #expect(ContentLoader(folder: "/nowhere/at/all").load().findings.map(\.rule.id) == ["missing-file"])
    let empty = try TemporaryFolder(["organization.yml": ContentFixture.organization])
    #expect(ContentLoader(folder: empty.path).load().findings.map(\.message) == ["the folder has no 'documents'"])
  }

  @Test func wantsATextInEveryDocument() throws {
    let document = "documents/privacy-policy"
    #expect(try ContentFixture(["1.0.md": nil]).report() == ["document-without-revisions \(document)"])
    #expect(try ContentFixture(["1.0.md": nil, "draft.md": "---\n---\nText."]).report() == [])
    // What was meant to be one has its own finding.
    #expect(try ContentFixture(["1.0.md": nil, "v1.0.md": "Text."]).report() == ["unknown-file v1.0.md"])
    #expect(
      try ContentFixture(["1.0.md": nil, "x.png": ""]).report() == [
        "document-without-revisions \(document)", "unknown-file x.png",
      ])
  }

  @Test func saysOneThingOfAnEmptyFolder() throws {
    let fixture = try ContentFixture(["documents/other/.keep": ""])
    #expect(fixture.report() == ["document-without-revisions documents/other"])
  }

  @Test func findsFilesBesideTheDocuments() throws {
    #expect(
      try ContentFixture(["documents/privacy-policy.md": "Text."]).report() == [
        "unknown-file documents/privacy-policy.md"
      ])
  }

  @Test func followsLinksToFilesInsideOnly() throws {
    let outside = try TemporaryFolder(["1.1.md": ContentFixture.revision("1.1")])
    let fixture = try ContentFixture(["shared/1.2.md": ContentFixture.revision("1.2")])
    let document = "documents/privacy-policy"
    try fixture.folder.link("\(document)/1.1.md", to: outside.path + "/1.1.md")
    try fixture.folder.link("\(document)/1.2.md", to: "../../shared/1.2.md")
    try fixture.folder.link("\(document)/1.3.md", to: "../../../../../../etc/hostname")
    try fixture.folder.link("\(document)/1.4.md", to: "1.5.md")
    try fixture.folder.link("\(document)/files/loop", to: "..")
    try fixture.folder.link("documents/linked", to: "privacy-policy")
    try fixture.folder.link("documents/all", to: "/")
    #expect(
      fixture.report() == [
        "link-leads-out documents/all", "link-leads-out documents/linked", "link-leads-out 1.1.md",
        "link-leads-out 1.3.md", "unreadable-file 1.4.md", "link-leads-out files/loop",
      ])
    #expect(fixture.load().content.documents.map { $0.revisions.map(\.version.description) } == [["1.0", "1.2"]])
  }

  @Test func neverOpensAPipe() throws {
    let fixture = try ContentFixture()
    for name in ["1.1.md", "draft.md", "files"] {
      #expect(mkfifo(fixture.folder.path + "/documents/privacy-policy/" + name, 0o600) == 0)
    }
    #expect(fixture.report() == ["unknown-file 1.1.md", "unknown-file draft.md", "unknown-file files"])
  }

  @Test func saysWhatCannotBeRead() throws {
    let fixture = try ContentFixture([
      "1.1.md": "x", "documents/other/document.yml": "x", "documents/other/draft.md": "---\n---\n",
    ])
    // The superuser may read everything.
    guard getuid() != 0 else { return }
    chmod(fixture.folder.path + "/documents/privacy-policy/1.1.md", 0)
    chmod(fixture.folder.path + "/documents/other", 0)
    #expect(fixture.report() == ["unreadable-file documents/other", "unreadable-file 1.1.md"])
    #expect(fixture.load().findings.map(\.message).allSatisfy { $0 == "this cannot be read: permission denied" })
    chmod(fixture.folder.path + "/documents/other", 0o700)
  }

  @Test func endsTheContentFolderAnyWay() throws {
    let fixture = try ContentFixture()
    let path = ContentLoader(folder: fixture.folder.path + "/").load().content.folder
    #expect(path == fixture.folder.path)
  }
}
