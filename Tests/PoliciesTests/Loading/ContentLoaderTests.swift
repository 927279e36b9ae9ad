import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct ContentLoaderTests {
  @Test func readsASoundContent() throws {
    let (content, findings) = try ContentFixture().load()
    #expect(findings == [])
    #expect(content.organization.name == "Example")
    #expect(content.organization.title(ofRole: "dpo") == "Data Protection Officer")
    let document = try #require(content.document("privacy-policy"))
    #expect(document.control.kind == .policy)
    #expect(document.control.approvers == ["ciso"])
    let revision = try #require(document.revisions.first)
    #expect(revision.version == "1.0".version)
    #expect(revision.record.published == "2019-01-03".date)
    #expect(revision.record.isReview)
    #expect(revision.text.firstLine == 8)
    #expect(revision.places.range(of: "nature")?.start == SourcePosition(line: 4, column: 9))
    #expect(revision.places.range(of: "approvals.0.date")?.start == SourcePosition(line: 6, column: 76))
  }
}
