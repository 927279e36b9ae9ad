import Diagnostics
import Policies
import TestSupport
import Testing

/// The key paths that checks ask for are those that files have.
@Suite struct RecordPlacesTests {
  private func places(of document: MarkedText, _ files: [String: MarkedText]) throws -> [String] {
    let texts = files.merging(["document.yml": document]) { own, _ in own }
    let fixture = try ContentFixture(texts.mapValues { $0.text })
    let (content, findings) = fixture.load()
    let checked = content.documents.flatMap { document in
      let timeline = Timeline(of: document, asOf: "2021-03-01".date)
      return RecordChecks.findings(in: document, RecordContext(timeline: timeline, isAsOfGiven: false))
    }
    return (findings + checked + RecordChecks.findings(across: content)).sorted().map { finding in
      let name = finding.path.split(separator: "/").last.map(String.init) ?? ""
      let mark = texts[name]?.positions.first { $0.value == finding.position }.map { String($0.key) }
      return "\(finding.rule.id) \(name) \(mark ?? "\(String(describing: finding.position))")"
    }
  }

  @Test func documentYML() throws {
    let document = MarkedText(
      """
      title: Privacy Policy
      kind: policy
      owner: dpo
      approvers: [ciso]
      review: { every: 1️⃣P1Y }
      aliases: [old, 2️⃣/old/, 3️⃣changes]
      history:
        - { approved: 2018-01-03, change: Trial }
        - { version: 4️⃣"9.0", approved: 5️⃣2091-01-03, change: Trial }
      reviews:
        - { date: 6️⃣2016-01-10, outcome: no change }
      cancelled:
        - { version: "1.0", date: 7️⃣2019-09-01, reason: not needed }
        - { version: 8️⃣"7.7", date: 2019-09-01, reason: not needed }
      removed: [{ version: 9️⃣"7.7", date: 2019-09-01, reason: not needed }]
      """)
    let revision = MarkedText(
      """
      ---
      version: "1.0"
      title: Privacy Policy
      nature: substantive
      change: Initial version
      approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]
      ---
      Text.
      """)
    let second = MarkedText(revision.text.replacing("\"1.0\"", with: "\"1.1\""))
    #expect(
      try places(of: document, ["1.0.md": revision, "1.1.md": second]) == [
        "review-overdue document.yml 1️⃣", "duplicate-alias document.yml 2️⃣", "alias-taken document.yml 3️⃣",
        "history-above-revisions document.yml 4️⃣", "future-date document.yml 5️⃣",
        "review-before-first-revision document.yml 6️⃣", "cancelled-in-force document.yml 7️⃣",
        "unknown-event-version document.yml 8️⃣", "unknown-event-version document.yml 9️⃣",
      ])
  }

  @Test func withdrawal() throws {
    let document = MarkedText(
      ContentFixture.control + """

        withdrawn:
          date: 1️⃣2018-01-03
          reason: merged
          successor: 2️⃣statement
        """)
    let revision = MarkedText(
      ContentFixture.revision("1.0").replacing("date: 2019-01-03", with: "date: 3️⃣2019-01-03"))
    #expect(
      try places(of: document, ["1.0.md": revision]) == [
        "published-after-withdrawal 1.0.md 3️⃣", "withdrawn-before-in-force document.yml 1️⃣",
        "unknown-successor document.yml 2️⃣",
      ])
  }

  @Test func frontMatter() throws {
    let document = MarkedText(ContentFixture.control + "\nnotice: { initial: P30D }")
    let revision = MarkedText(
      """
      ---
      version: "1.0"
      title: Privacy Policy
      nature: initial
      change: Initial version
      author: 1️⃣Chief Information Security Officer
      approvals:
        - { role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }
        - { role: ciso, title: Chief Information Security Officer, date: 2️⃣2091-01-03 }
      published: 3️⃣2019-01-02
      effective: 4️⃣2019-01-01
      ---
      Text.
      """)
    let second = MarkedText(
      """
      ---
      version: 5️⃣"1.1"
      title: Privacy Policy
      nature: 6️⃣material
      change: Second version
      published: 2019-02-02
      ---
      Text.
      """)
    let draft = MarkedText(
      """
      ---
      title: 7️⃣Privacy Policy
      nature: 8️⃣initial
      ---
      Text.
      """)
    #expect(
      try places(of: document, ["1.0.md": revision, "1.1.md": second, "draft.md": draft]) == [
        "author-only-approver 1.0.md 1️⃣", "future-date 1.0.md 2️⃣", "published-before-approval 1.0.md 3️⃣",
        "effective-before-published 1.0.md 4️⃣", "short-notice 1.0.md 4️⃣", "small-version-step 1.1.md 5️⃣",
        "unapproved-revision 1.1.md 5️⃣", "material-without-summary 1.1.md 6️⃣", "incomplete-draft draft.md 7️⃣",
        "misplaced-initial draft.md 8️⃣",
      ])
  }
}
