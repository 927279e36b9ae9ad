import Diagnostics
import Testing

@Suite struct FindingTallyTests {
  private static let rule = Rule(
    "some-rule", .error, .text, summary: "s", explanation: "e", remedy: "r", wrong: "", right: "")

  private static func finding(_ message: String) -> Finding { Finding(rule, message, help: "h", path: "a.md") }

  @Test func notesOnIssuedRevisionsAreCountedOnly() {
    var tally = FindingTally(keepsNotes: false)
    tally.add([Self.finding("kept"), Self.finding("counted").inIssuedRevision()])
    tally.add([Self.finding("twice").inIssuedRevision(), Self.finding("twice").inIssuedRevision()])
    #expect(tally.findings == [Self.finding("kept")])
    #expect(tally.counts == ["some-rule": 2])
    #expect(FindingSummary(tally.findings, notes: 2).description == "1 error and 2 notes")
  }

  @Test func withNotesNothingIsLetGo() {
    let note = Self.finding("a note").inIssuedRevision()
    #expect(FindingTally([note]).findings == [note])
    #expect(FindingTally([note]).counts.isEmpty)
  }

  @Test func talliesAddUp() {
    var tally = FindingTally([Self.finding("first"), Self.finding("a").inIssuedRevision()], keepsNotes: false)
    tally.add(FindingTally([Self.finding("second"), Self.finding("a").inIssuedRevision()], keepsNotes: false))
    #expect(tally.findings.map(\.message) == ["first", "second"])
    #expect(tally.counts == ["some-rule": 2])
  }
}
