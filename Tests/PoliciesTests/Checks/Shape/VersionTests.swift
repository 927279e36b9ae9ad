import Diagnostics
import Policies
import Testing

/// Versions of one document against each other.
@Suite struct VersionTests {
  @Test func findsTheSameVersionTwice() throws {
    let fixture = try ContentFixture([
      "1.0.0.md": ContentFixture.revision("1.0.0"), "1.md": ContentFixture.revision("1"),
    ])
    #expect(fixture.report() == ["duplicate-version 1.0.0.md", "duplicate-version 1.0.md"])
    #expect(fixture.load().content.documents.first?.revisions.map(\.version.description) == ["1"])
  }

  @Test func findsTheSameDateTwice() throws {
    let names = ["2019-01-03", "2019-01-03.2", "2019-01-03.3"]
    var files: [String: String?] = ["1.0.md": nil]
    for name in names { files["\(name).md"] = .some(ContentFixture.revision(name)) }
    #expect(try ContentFixture(files).report() == [])
  }

  @Test func findsTwoSchemes() throws {
    let dates = ["2019-01-03", "2020-01-03"]
    var files: [String: String?] = [:]
    for name in dates { files["\(name).md"] = .some(ContentFixture.revision(name)) }
    let findings = try ContentFixture(files).load().findings
    #expect(findings.map(\.rule.id) == ["mixed-version-schemes"])
    #expect(findings.map(\.message) == ["version '1.0' is a number, but '2019-01-03' is a date"])
    files["1.1.md"] = .some(ContentFixture.revision("1.1"))
    #expect(
      try ContentFixture(files).report() == [
        "mixed-version-schemes 2019-01-03.md", "mixed-version-schemes 2020-01-03.md",
      ])
  }
}
