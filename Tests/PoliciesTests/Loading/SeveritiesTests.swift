import Diagnostics
import Policies
import Testing

@Suite struct SeveritiesTests {
  private func finding(_ rule: Rule) -> Finding { Finding(rule, "x", help: "y", path: "z") }

  @Test func raisesLowersAndSwitchesOff() {
    let severities = Severities(["review-overdue": .severity(.error), "unknown-role": .off(reason: "import")])
    let findings = severities.applied(to: [finding(.reviewOverdue), finding(.unknownRole), finding(.missingOwner)])
    #expect(findings.map(\.rule.id) == ["review-overdue", "missing-owner"])
    #expect(findings.map(\.severity) == [.error, .warning])
  }

  @Test func neverTouchesWhatCannotBeRead() {
    let severities = Severities(["yaml-syntax": .off(reason: "x"), "unknown-key": .severity(.note)])
    let findings = [finding(.yamlSyntax), finding(.unknownKey)]
    #expect(severities.applied(to: findings) == findings)
  }

  @Test func leavesANoteInAnIssuedRevision() {
    let severities = Severities(["unknown-role": .severity(.error), "missing-owner": .severity(.error)])
    let findings = severities.applied(to: [finding(.unknownRole).inIssuedRevision(), finding(.missingOwner)])
    #expect(findings.map(\.severity) == [.note, .error])
  }
}
