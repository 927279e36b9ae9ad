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
}
