import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct BaseCheckTests {
  private static let events = """
    history:
      - { version: "0.8", approved: 2017-01-03, change: First }
      - { approved: 2018-01-03, nature: substantive, change: Second, author: Somebody }
    reviews:
      - { date: 2020-01-10, role: ciso, outcome: no change }
      - { date: 2021-01-10, role: dpo, outcome: no change }
    cancelled: [{ version: "1.1", date: 2019-06-01, reason: not needed }]
    withdrawn: { date: 2022-01-01, reason: merged, successor: other }
    removed: [{ version: "0.8", date: 2020-06-01, reason: court order }]
    """

  private static let control = "documents/privacy-policy/document.yml"

  private func contents(isSealed: Bool = true) throws -> (base: SealedContent, now: SealedContent) {
    let files = [
      "document.yml": "\(ContentFixture.control)\n\(Self.events)\n", "1.1.md": ContentFixture.revision("1.1"),
    ]
    return (try SealedContent(files, isSealed: isSealed), try SealedContent(files, isSealed: isSealed))
  }

  @Test func whatStandsAndWhatIsAddedPasses() throws {
    let (base, now) = try contents()
    #expect(now.report(since: base) == [])
    let text = now.text(Self.control)
      .replacing("title: Privacy Policy", with: "title: Another")
      .replacing("reviews:\n", with: "reviews:\n  - { date: 2023-01-10, outcome: no change }\n")
    try now.write(text, to: Self.control)
    try now.write(ContentFixture.revision("1.2"), to: "documents/privacy-policy/1.2.md")
    try now.write("---\n---\n", to: "documents/privacy-policy/draft.md")
    try now.seal()
    #expect(now.report(since: base) == [])
  }

  @Test(arguments: [
    (
      "change: First", "change: 1st", "altered-history",
      "the history row of '0.8' is altered: 'change' is '1st', was 'First'"
    ),
    (
      "nature: substantive, ", "", "altered-history",
      "the history row of '2018-01-03' is altered: 'nature' is left out, was 'substantive'"
    ),
    (
      "  - { version: \"0.8\", approved: 2017-01-03, change: First }\n", "", "altered-history",
      "the history row of '0.8' is gone ('0.8', '2017-01-03', 'First')"
    ),
    (
      "2020-01-10", "2020-01-11", "altered-review",
      "the review of '2020-01-10' is altered: 'date' is '2020-01-11', was '2020-01-10'"
    ),
    (
      "  - { date: 2021-01-10, role: dpo, outcome: no change }\n", "", "altered-review",
      "the review of '2021-01-10' is gone ('2021-01-10', 'dpo', 'no change')"
    ),
    (
      "2019-06-01, reason: not needed", "2019-06-02, reason: needed", "altered-cancellation",
      "the cancellation of '1.1' is altered: 'date' is '2019-06-02', was '2019-06-01' and 'reason' is 'needed', was "
        + "'not needed'"
    ),
    (
      "cancelled:", "distribution: []\n#", "altered-cancellation",
      "the cancellation of '1.1' is gone ('1.1', '2019-06-01', 'not needed')"
    ),
    (
      "successor: other", "successor: another", "altered-withdrawal",
      "the withdrawal is altered: 'successor' is 'another', was 'other'"
    ),
    ("withdrawn:", "#", "altered-withdrawal", "the withdrawal is gone ('2022-01-01', 'merged', 'other')"),
    (
      "court order", "no reason", "altered-removal",
      "the removal of '0.8' is altered: 'reason' is 'no reason', was 'court order'"
    ),
  ])
  func aFactIsNotAltered(old: String, new: String, rule: String, message: String) throws {
    let (base, now) = try contents()
    let text = now.text(Self.control)
    try now.write(text.replacing(old, with: new), to: Self.control)
    let findings = now.findings(since: base)
    #expect(findings.map { "\($0.rule.id) | \($0.message)" } == ["\(rule) | \(message)"])
    #expect(findings.first?.related.first?.path.hasPrefix(base.folder.path) == true)
  }

  @Test func aRowMayBecomeTheTextThatWasFound() throws {
    let (base, now) = try contents()
    let row = "  - { version: \"0.8\", approved: 2017-01-03, change: First }\n"
    try now.write(now.text(Self.control).replacing(row, with: ""), to: Self.control)
    try now.write(
      ContentFixture.revision("0.8").replacing("2019-01-03", with: "2017-01-03"), to: "documents/privacy-policy/0.8.md")
    #expect(now.report(since: base) == [])
  }

  @Test func aSealThatFollowsItsFileIsNamedWithIt() throws {
    let (base, now) = try contents()
    let path = "documents/privacy-policy/1.0.md"
    try now.write(now.text(path).replacing("Text.", with: "Words."), to: path)
    #expect(now.findings(since: base).isEmpty)
    try now.seal()
    #expect(now.findings().isEmpty)
    let report = now.report(since: base)
    #expect(report.count == 2)
    #expect(
      report[0]
        == "altered-revision 1.0.md 10:1 | this is issued, and is not as it was: 'Text.' is taken out (1 passage "
        + "added, 1 passage removed)")
    #expect(
      report[1].hasPrefix(
        "altered-seal ./revisions.lock 2:67 | the seal of 'documents/privacy-policy/1.0.md' is '"))
  }

  @Test func aSealIsNotTakenBack() throws {
    let (base, now) = try contents()
    let lines = now.text(Seals.fileName).split(separator: "\n")
    try now.write(lines.filter { !$0.hasSuffix("1.0.md") }.joined(separator: "\n"), to: Seals.fileName)
    #expect(now.report(since: base).map { $0.prefix(35) } == ["altered-seal ./revisions.lock | the"])
    try now.folder.remove(Seals.fileName)
    #expect(now.report(since: base) == ["altered-seal ./revisions.lock | revisions.lock is gone, with 2 seals"])
  }

  @Test(arguments: [true, false]) func aRevisionIsNotTakenBack(isSealed: Bool) throws {
    let (base, now) = try contents(isSealed: isSealed)
    try now.folder.remove("documents/privacy-policy/1.1.md")
    if isSealed {
      // Its seal says it.
      #expect(now.report(since: base) == [])
      try now.seal()
    }
    #expect(
      now.report(since: base) == [
        "altered-revision ./documents/privacy-policy | 'documents/privacy-policy/1.1.md' was issued, and is gone"
      ])
  }

  @Test func whatIsIssuedAndNotSealedStandsToo() throws {
    let (base, now) = try contents(isSealed: false)
    let path = "documents/privacy-policy/1.0.md"
    try now.write(now.text(path).replacing("initial", with: "editorial"), to: path)
    #expect(
      now.report(since: base) == [
        "altered-revision 1.0.md 4:9 | this is issued, and is not as it was: only in its record, 'nature' is 'editorial', "
          + "was 'initial'"
      ])
  }

  @Test func aTextMayBeRemovedButNotItsSeal() throws {
    let (base, now) = try contents()
    let removal = "removed:\n  - { version: \"1.0\", date: 2020-06-01, reason: leak }\n  - "
    try now.write(
      now.text(Self.control).replacing("removed: [", with: removal).replacing("order }]", with: "order }")
        .replacing("history:\n", with: "history:\n  - { version: \"1.0\", approved: 2019-01-03, change: Initial }\n"),
      to: Self.control)
    try now.folder.remove("documents/privacy-policy/1.0.md")
    #expect(now.report(since: base) == [])
    #expect(now.findings().isEmpty)
    try now.seal()
    #expect(now.findings(since: base).map(\.rule.id) == ["altered-seal"])
  }

  @Test func aDocumentIsNotTakenBack() throws {
    let (base, now) = try contents()
    let text = now.text(Self.control)
    try now.folder.remove("documents/privacy-policy")
    try now.write("# codicil-seals/1\n", to: Seals.fileName)
    #expect(
      now.report(since: base) == ["lost-document ./documents/privacy-policy | the document 'privacy-policy' is gone"])
    try now.write(text, to: "documents/policy/document.yml")
    #expect(
      now.report(since: base) == [
        "lost-document ./documents/privacy-policy | the document 'privacy-policy' is called 'policy' now"
      ])
  }

  @Test func aDamagedBaseIsSaidOnce() throws {
    let (base, now) = try contents()
    try base.write("title: [\n", to: Self.control)
    try base.write("x\n", to: Seals.fileName)
    let report = now.findings(since: base)
    #expect(report.map(\.rule.id) == ["unreadable-base"])
    #expect(report.first?.message.contains("and 1 more of the base cannot be read in full") == true)
  }
}
