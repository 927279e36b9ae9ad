import Policies
import Testing

/// What could not be read has its finding already; what stands in for it is not judged.
@Suite struct StandInTests {
  private static let initial = Revision.sample("1.0", published: "2018-01-03", nature: .initial)

  /// A revision against which every check of dates, nature and approvals has something.
  private static func faulty(unread: Set<String>) -> Document {
    .sample(
      revisions: [
        initial, .sample("1.1", published: "2019-06-01", effective: "2019-09-01"),
        .sample(
          "1.1.1", published: "2019-06-03", effective: "2019-06-02", nature: .material, author: "Title of ciso",
          approvals: [.sample("ciso", "2019-06-04")], unread: unread),
      ],
      approvers: ["ciso", "legal"], notice: [.material: "P30D"])
  }

  private func rules(_ document: Document) -> Set<String> {
    Set(
      report(document).filter { $0.contains(" 1.1.1.md") }.compactMap { line in
        line.firstMatch(of: /\[([a-z-]+)\]/).map { String($0.output.1) }
      })
  }

  @Test(
    arguments: [
      ([], []),
      (
        [""],
        [
          "published-before-approval", "effective-before-published", "effective-out-of-order", "short-notice",
          "small-version-step", "material-without-summary", "author-only-approver", "missing-approver",
        ]
      ),
      (["nature"], ["small-version-step", "material-without-summary", "short-notice"]),
      (["summary"], ["material-without-summary"]),
      (["author"], ["author-only-approver"]),
      (["approvals.0.title"], ["author-only-approver", "missing-approver", "published-before-approval"]),
      (["published"], ["published-before-approval", "effective-before-published", "short-notice"]),
      (["effective"], ["effective-before-published", "short-notice", "effective-out-of-order"]),
    ] as [(Set<String>, Set<String>)])
  func isNotJudged(unread: Set<String>, silent: Set<String>) {
    let all: Set = [
      "published-before-approval", "effective-before-published", "effective-out-of-order", "short-notice",
      "small-version-step", "material-without-summary", "author-only-approver", "missing-approver",
    ]
    #expect(rules(Self.faulty(unread: unread)) == all.subtracting(silent))
  }

  @Test func aDateThatDefaultsToOneThatIsUnreadIsUnknownToo() {
    let unread = Revision.sample(
      "1.1", nature: .clarification, approvals: [.sample("ciso", "2017-01-03")], unread: ["approvals"])
    #expect(report(.sample(revisions: [Self.initial, unread])) == [])
    let unpublished = Revision.sample(
      "1.1", nature: .clarification, approvals: [.sample("ciso", "2017-01-03")], unread: ["published"])
    #expect(report(.sample(revisions: [Self.initial, unpublished])) == [])
    let known = Revision.sample("1.1", published: "2017-01-03", nature: .clarification, unread: ["approvals"])
    #expect(report(.sample(revisions: [Self.initial, known])).count == 1)
  }

  @Test func approvalsThatCouldNotBeReadMayBeThere() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2018-01-03", nature: .initial, approvals: [], unread: ["approvals"])
    ])
    #expect(report(document) == [])
  }

  @Test func anUnreadNatureMayBeInitialOrNot() {
    let document = Document.sample(revisions: [.sample("1.0", published: "2018-01-03", unread: ["nature"])])
    #expect(report(document) == [])
    let second = Document.sample(revisions: [
      Self.initial, .sample("2.0", published: "2018-02-03", nature: .initial, unread: ["nature"]),
    ])
    #expect(report(second) == [])
  }

  @Test func anUnreadDraftIsNotCalledIncomplete() {
    let draft = Draft.sample(nature: nil, change: "", author: nil, unread: ["nature", "change"])
    #expect(report(.sample(revisions: [Self.initial], drafts: [draft])).map { $0.suffix(8) } == ["'author'"])
  }

  @Test(arguments: ["history", "cancelled", "history.0", ""])
  func unreadEventsMayExplainEverything(unread: String) {
    let document = Document.sample(
      revisions: [
        .sample(
          "1.0", published: "2018-01-03", effective: "2018-06-03", nature: unread == "cancelled" ? .initial : .editorial
        ),
        .sample("2.0", published: "2018-02-03", nature: unread == "cancelled" ? .initial : .editorial),
      ],
      reviewCycle: "P1Y", reviews: unread == "cancelled" ? [] : [Review(date: "2017-01-03".date, outcome: "")],
      withdrawn: Withdrawal(date: "2018-02-01".date, reason: ""), unread: [unread])
    #expect(report(document) == [])
  }

  @Test(arguments: [["reviews.0.date"], ["withdrawn"], []])
  func anUnreadReviewMayBeTheLast(unread: Set<String>) {
    let document = Document.sample(revisions: [Self.initial], reviewCycle: "P1Y", unread: unread)
    #expect(report(document).isEmpty == !unread.isEmpty)
  }
}
