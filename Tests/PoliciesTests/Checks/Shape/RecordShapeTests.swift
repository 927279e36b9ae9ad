import Diagnostics
import Policies
import Testing

/// What can be wrong with single keys of a revision's record.
@Suite struct RecordShapeTests {
  @Test(arguments: [
    // Keys.
    (
      "1️⃣natur: initial\nnature: initial", "unknown-key",
      "use one of: summary, author, published, effective, reviewed, confirmed, expanded, imported"
    ),
    ("1️⃣efective: 2019-02-01", "unknown-key", "did you mean 'effective'?"),
    ("1️⃣<<: { author: Someone }", "unsupported-yaml", "write the keys out"),
    ("title: One\n1️⃣title: Two", "duplicate-key", "keep one of the two"),
    // Values.
    ("nature: 1️⃣minor", "unknown-nature", "use one of: initial, material, substantive, clarification, editorial"),
    ("nature: 1️⃣materiel", "unknown-nature", "did you mean 'material'?"),
    ("1️⃣title:", "empty-value", "write the document's title in this revision"),
    ("1️⃣change: \"  \"", "empty-value", "write what it changes, in one line"),
    ("change: 1️⃣|\n  one\n  two", "line-break", "write one line, and the rest under 'summary'"),
    ("title: 1️⃣\"one\\ntwo\"", "line-break", "write it as one line"),
    ("title: 1️⃣[one, two]", "wrong-type", "write text"),
    ("reviewed: 1️⃣yes", "wrong-type", "write true or false"),
    ("reviewed: 1️⃣\"true\"", "wrong-type", "write true or false"),
    ("approvals: 1️⃣ciso", "wrong-type", "write [ciso]"),
    ("approvals: [1️⃣ciso]", "wrong-type", "write { role: ciso, title: …, date: … }"),
    ("confirmed: [number, 1️⃣nubmer]", "unknown-value", "did you mean 'number'?"),
    // Dates.
    ("published: 1️⃣2019-02-29", "invalid-date", "correct the day"),
    ("published: 1️⃣2019-1-3", "invalid-date", "write it as 2019-01-31"),
    ("effective: 1️⃣2019-01-03T10:00:00Z", "invalid-date", "write it as 2019-01-31"),
    ("approvals: [{ role: ciso, title: Chief, date: 1️⃣2019-13-01 }]", "invalid-date", "correct the day"),
    // Mappings within.
    ("approvals: [1️⃣{ role: ciso, title: Chief }]", "missing-key", "add 'date': when it was approved"),
    ("approvals: [{ role: ciso, title: Chief, date: 2019-01-03, 1️⃣nam: X }]", "unknown-key", "did you mean 'name'?"),
    ("approvals: [{ role: 1️⃣CISO, title: Chief, date: 2019-01-03 }]", "malformed-id", "rename it to 'ciso'"),
    ("expanded: [{ source: x, from: 1️⃣[1], to: [1, 2] }]", "wrong-type", "write a list of a line and a column"),
    ("expanded: [{ source: x, from: [1, 1️⃣x], to: [1, 2] }]", "wrong-type", "write a list of a line and a column"),
    // Versions.
    ("version: 1️⃣1.0", "unquoted-version", "write \"1.0\""),
    ("version: 1️⃣\"v1.0\"", "malformed-version", "did you mean '1.0'?"),
    ("version: 1️⃣\"01.0\"", "malformed-version", "did you mean '1.0'?"),
    (
      "version: 1️⃣\"2019-02-29\"", "malformed-version",
      "write numbers with dots ('2.2', '2.10.1') or a date ('2019-01-03')"
    ),
    ("version: 1️⃣\"1.0.0\"", "version-not-file-name", "write \"1.0\", or rename the file"),
  ])
  func isFoundAtItsPlace(lines: String, rule: String, help: String) throws {
    let fixture = try ContentFixture(["1.0.md": ContentFixture.revision("1.0", replacing: lines)])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["\(rule) 1.0.md 1️⃣"])
    #expect(findings.map(\.help) == [help])
  }

  @Test(arguments: ["version", "title", "nature", "change"])
  func missesWhatIsRequired(key: String) throws {
    let lines = ContentFixture.record("1.0").split(separator: "\n").filter { !$0.hasPrefix(key) }
    let fixture = try ContentFixture(["1.0.md": "1️⃣---\n\(lines.joined(separator: "\n"))\n---\nText."])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["missing-key 1.0.md 1️⃣"])
    #expect(findings.map(\.message) == ["the record has no '\(key)'"])
  }

  @Test func asksForADateOnlyWhereNoApprovalGivesIt() throws {
    let record = "---\nversion: \"1.0\"\ntitle: x\nnature: initial\nchange: x\n---\nText."
    // A document with approvers has a finding about the approvals instead.
    #expect(try ContentFixture(["1.0.md": record]).report() == [])
    let control = ContentFixture.control.replacing("approvers: [ciso]", with: "")
    let report = try ContentFixture(["1.0.md": record, "document.yml": control]).report()
    #expect(report == ["missing-key 1.0.md 1:1", "missing-approvers document.yml"])
  }

  @Test func saysWhyADayDoesNotExist() throws {
    let messages = try ["2019-02-29", "2019-04-31", "2019-00-10", "2019-13-01", "2019-01-00", "0000-01-01", "soon"].map
    {
      date in
      let text = ContentFixture.revision("1.0", replacing: "published: \(date)")
      return try ContentFixture(["1.0.md": text]).load().findings.map(\.message)
    }
    #expect(
      messages == [
        ["'published' is not a date: February 2019 has 28 days, not 29"],
        ["'published' is not a date: April 2019 has 30 days, not 31"],
        ["'published' is not a date: there is no month 00"],
        ["'published' is not a date: there is no month 13"],
        ["'published' is not a date: there is no day 0"],
        ["'published' is not a date: there is no year 0"],
        ["'published' is not a date: 'soon' is not written YYYY-MM-DD"],
      ])
  }

  @Test func findsEverythingAtOnce() throws {
    let lines = """
      version: 1️⃣1.0
      titel: Privacy Policy
      nature: 3️⃣minor
      change:
      published: 4️⃣2019-02-30
      approvals:
        - { role: ciso, title: Chief, date: 5️⃣soon }
        - 6️⃣{ role: dpo, title: Officer }
      7️⃣author: One
      8️⃣author: Two
      """
    let fixture = try ContentFixture(["1.0.md": "---\n\(lines)\n---\nText."])
    #expect(
      fixture.report() == [
        "unquoted-version 1.0.md 1️⃣", "unknown-key 1.0.md 3:1", "unknown-nature 1.0.md 3️⃣", "empty-value 1.0.md 5:1",
        "invalid-date 1.0.md 4️⃣", "invalid-date 1.0.md 5️⃣", "missing-key 1.0.md 6️⃣", "duplicate-key 1.0.md 8️⃣",
      ])
    let revision = try #require(fixture.load().content.documents.first?.revisions.first)
    #expect(
      revision.places.unread == [
        "title", "nature", "change", "published", "approvals.0.date", "approvals.1.date", "effective",
      ])
    #expect(revision.record.author == "One")
  }
}
