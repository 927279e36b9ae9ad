import Diagnostics
import Policies
import Testing

@Suite struct UnknownRoleTests {
  static let approval = "approvals: [{ role: 1️⃣board, title: Board, date: 2019-01-03 }]"

  @Test func isANoteInAnIssuedRevision() throws {
    let fixture = try ContentFixture(["1.0.md": ContentFixture.revision("1.0", replacing: Self.approval)])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["unknown-role 1.0.md 1️⃣"])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func isAnErrorInADraft() throws {
    let fixture = try ContentFixture(["draft.md": "---\n\(Self.approval)\n---\nText."])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["unknown-role draft.md 1️⃣"])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test(arguments: ["name: Example\nroles: ciso", "name: [", nil])
  func saysNothingWhereTheRolesCannotBeRead(organization: String?) throws {
    let report = try ContentFixture(["organization.yml": organization]).report()
    #expect(report.count == 1)
    #expect(report.allSatisfy { !$0.hasPrefix("unknown-role") })
  }

  @Test func knowsARoleThatCannotBeRead() throws {
    let organization = "name: x\nroles: { ciso: 1️⃣Chief, dpo: { title: Officer } }"
    let report = try ContentFixture(["organization.yml": organization]).report()
    #expect(report == ["wrong-type organization.yml 1️⃣"])
    let nameless = "name: x\nroles: { 1️⃣\"\": Chief, ciso: { title: Chief }, dpo: { title: Officer } }"
    #expect(try !ContentFixture(["organization.yml": nameless]).report().isEmpty)
    let control = ContentFixture.control.replacing("owner: dpo", with: "owner: 1️⃣dop")
    let both = try ContentFixture(["organization.yml": organization, "document.yml": control]).report()
    #expect(both.sorted() == ["unknown-role document.yml 1️⃣", "wrong-type organization.yml 1️⃣"])
  }
}
