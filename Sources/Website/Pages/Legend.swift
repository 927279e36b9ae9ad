import Policies

/// The lines at the top of a page: version, status, dates, owner, approvals, links.
struct Legend {
  let site: Site
  let document: Document
  let timeline: Timeline
  /// What the page shows in the place of the revision's own text.
  var translation: Translation?

  private var words: Interface { site.interface }

  /// Of the document's own page: how it stands.
  func current(_ revision: Revision) -> TemplateValue {
    let isWithdrawn = timeline.withdrawal != nil
    return legend(
      of: revision,
      dates: [
        .init(name: "lastUpdated", value: shown(.lastUpdated, .optional(timeline.lastUpdated, words.time))),
        .init(name: "published", value: false),
        .init(name: "takesEffect", value: false),
        .init(
          name: "inForceSince",
          value: shown(.inForceSince, .optional(isWithdrawn ? nil : timeline.inForceSince, words.time))),
        .init(
          name: "corrected", value: .optional(timeline.correction?.record.published, words.time)),
        .init(name: "inForce", value: period(of: revision)),
        .init(name: "lastReviewed", value: shown(.lastReviewed, .optional(timeline.lastReviewed, words.time))),
        .init(name: "nextReview", value: shown(.nextReview, nextReview)),
      ],
      owner: translation == nil ? document.control.owner.map(site.organization.title(ofRole:)) : nil,
      pdfPath: pdfPath(of: revision))
  }

  /// Of a revision's permanent page: what its own file says, and what became of it.
  func permanent(_ revision: Revision) -> TemplateValue {
    let status = timeline.status(of: revision.version)
    return legend(
      of: revision,
      dates: [
        .init(name: "lastUpdated", value: false),
        .init(name: "published", value: words.time(revision.record.published)),
        .init(
          name: "takesEffect", value: status == .scheduled ? words.time(revision.record.effective) : false),
        .init(
          name: "inForceSince",
          value: shown(.inForceSince, status == .current ? words.time(revision.record.effective) : false)),
        .init(name: "corrected", value: false),
        .init(name: "inForce", value: period(of: revision)),
        .init(name: "lastReviewed", value: false),
        .init(name: "nextReview", value: false),
      ],
      owner: nil, pdfPath: nil)
  }

  /// Of a draft: it has neither version nor dates.
  func draft(_ draft: Draft) -> TemplateValue {
    let dates = [
      "lastUpdated", "published", "takesEffect", "inForceSince", "corrected", "inForce", "lastReviewed", "nextReview",
    ]
    return .object(
      dates.map { .init(name: $0, value: false) } + [
        .init(name: "version", value: .text(words.text(.draft))),
        .init(name: "status", value: ["id": "draft", "text": .text(words.text(.statusDraft))]),
        .init(name: "owner", value: .optional(document.control.owner.map(site.organization.title(ofRole:)))),
        .init(name: "hasApprovals", value: .flag(!draft.approvals.isEmpty)),
        .init(name: "approvals", value: .list(draft.approvals.map(approval))),
        .init(name: "comparison", value: false),
        .init(name: "permanentPath", value: false),
        .init(name: "permanentUrl", value: false),
        .init(name: "sourcePath", value: false),
        .init(name: "translation", value: false),
        .init(name: "pdfPath", value: false),
      ])
  }

  private func legend(
    of revision: Revision, dates: [TemplateValue.Member], owner: String?, pdfPath: String?
  ) -> TemplateValue {
    let id = document.id
    let isRemoved = timeline.removal(of: revision.version) != nil
    let permanent = site.home + Address.revision(id, revision.version)
    let source = translation.map { SealedFile(revision: $0.text, of: document).sitePath }
    let approvals = translation == nil ? revision.record.approvals : []
    return .object(
      dates + [
        .init(name: "version", value: .text(revision.version.description)),
        .init(name: "status", value: .optional(timeline.status(of: revision.version), words.status)),
        .init(name: "owner", value: shown(.owner, .optional(owner))),
        .init(name: "hasApprovals", value: shown(.approvals, .flag(!approvals.isEmpty))),
        .init(name: "approvals", value: .list(approvals.map(approval))),
        .init(name: "comparison", value: .comparison(to: revision.version, of: id, timeline)),
        .init(name: "permanentPath", value: .text(permanent)),
        .init(name: "permanentUrl", value: .text(site.url(permanent))),
        .init(
          name: "sourcePath", value: isRemoved ? false : .text(source ?? Address.source(id, revision.version))),
        .init(name: "translation", value: .optional(translation, translated)),
        .init(name: "pdfPath", value: .optional(pdfPath)),
      ])
  }

  /// Who answers for a translation.
  private func translated(_ translation: Translation) -> TemplateValue {
    let record = translation.record
    return [
      "translator": .optional(record.translator), "isApproved": .flag(!record.approvals.isEmpty),
      "approvals": .list(record.approvals.map(approval)),
    ]
  }

  /// A translation has none: its original's is what applies.
  private func pdfPath(of revision: Revision) -> String? {
    guard site.hasPaper, translation == nil, timeline.removal(of: revision.version) == nil else { return nil }
    return Address.pdf(document.id)
  }

  /// A line, where the site has such lines.
  private func shown(_ line: LegendFact, _ value: TemplateValue) -> TemplateValue {
    site.settings.legend.contains(line) ? value : false
  }

  private func approval(_ approval: Approval) -> TemplateValue {
    let by = approval.name.map { words.text(.approver, ["name": $0, "title": approval.title]) } ?? approval.title
    return ["by": .text(by), "date": words.time(approval.date)]
  }

  private var nextReview: TemplateValue {
    .optional(timeline.nextReview) { ["date": words.time($0), "isOverdue": .flag(timeline.reviewState == .overdue)] }
  }

  /// From when to when a revision was in force that no longer is.
  private func period(of revision: Revision) -> TemplateValue {
    let end: CivilDate?
    switch timeline.status(of: revision.version) {
    case .superseded: end = timeline.successor(of: revision.version)?.record.effective
    case .withdrawn: end = timeline.withdrawal?.date
    default: end = nil
    }
    // A revision that its successor overtook on the same day, or that never applied, was in force for no time.
    guard let end, revision.record.effective < end else { return false }
    return ["from": words.time(revision.record.effective), "to": words.time(end)]
  }
}
