import Policies
import Testing

@Suite struct ApprovalTests {
  @Test func anIssuedRevisionNeedsApprovals() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2019-01-03", nature: .initial, approvals: [])],
      approvers: ["ciso", "legal"])
    #expect(
      report(document) == [
        "error[unapproved-revision] 1.0.md, version: \"1.0\" | '1.0' has no approvals, but 'ciso' and 'legal' must "
          + "approve it | the approvers (document.yml, approvers: ciso, legal)"
      ])
  }

  @Test func withoutApproversNobodyHasToApprove() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2019-01-03", nature: .initial, approvals: [])], approvers: [])
    #expect(report(document) == [])
  }

  @Test func anApproverWhoIsMissingIsANoteSinceTheListMayHaveChanged() {
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2019-01-03", nature: .initial)], approvers: ["legal", "ciso", "dpo"])
    #expect(
      report(document) == [
        "note[missing-approver] 1.0.md, approvals:  | the approval of 'legal' and 'dpo' is missing | the approvers "
          + "(document.yml, approvers: legal, ciso, dpo)"
      ])
  }

  @Test func othersMayApproveToo() {
    let approvals: [Approval] = [.sample("legal", "2019-01-03"), .sample("ciso", "2019-01-02")]
    let document = Document.sample(
      revisions: [.sample("1.0", published: "2019-01-03", nature: .initial, approvals: approvals)],
      approvers: ["ciso"])
    #expect(report(document) == [])
  }

  @Test func theAuthorIsNotTheOnlyApprover() {
    let approval = Approval.sample("ciso", "2019-01-03", title: "Security Officer")
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2019-01-03", nature: .initial, author: "Security Officer", approvals: [approval])
      ],
      drafts: [.sample(author: "Security Officer", approvals: [approval])])
    #expect(
      report(document) == [
        "warning[author-only-approver] 1.0.md, author: Security Officer | 'Security Officer' is the author and the "
          + "only approver | approved here (1.0.md, approvals.0.role: ciso)",
        "warning[author-only-approver] draft.md, author: Security Officer | 'Security Officer' is the author and the "
          + "only approver | approved here (draft.md, approvals.0.role: ciso)",
      ])
  }

  @Test func theAuthorIsKnownByNameToo() {
    let approval = Approval(role: "ciso", title: "Security Officer", name: "A. Writer", date: "2019-01-03".date)
    let document = Document.sample(
      revisions: [.sample("1.0", nature: .initial, author: "A. Writer", approvals: [approval])])
    #expect(report(document).count == 1)
  }

  @Test func theAuthorMayApproveWithOthers() {
    let approvals: [Approval] = [
      .sample("ciso", "2019-01-03", title: "Author"), .sample("legal", "2019-01-03", title: "General Counsel"),
    ]
    let document = Document.sample(revisions: [.sample("1.0", nature: .initial, author: "Author", approvals: approvals)]
    )
    #expect(report(document) == [])
  }

  @Test func anUnknownAuthorIsNobody() {
    let document = Document.sample(revisions: [
      .sample("1.0", published: "2019-01-03", nature: .initial, author: nil)
    ])
    #expect(report(document) == [])
  }
}
