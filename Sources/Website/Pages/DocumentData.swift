import Policies

/// The tables of document control below a text: "Document data", and "Distribution and review".
struct DocumentData {
  let site: Site
  let document: Document
  let timeline: Timeline

  /// - Parameters:
  ///   - revised: when the document, or the revision, was last looked at.
  ///   - seal: the digest that the text was sealed with, if it is.
  func data(of revision: Revision?, digest: Digest?, revised: CivilDate?, seal: Digest? = nil) -> TemplateValue {
    let control = document.control
    let approvers = revision.map { $0.record.approvals.map(\.title) } ?? []
    return [
      "title": .text(control.title),
      "id": .text(document.id),
      "product": .optional(control.product),
      "classification": .optional(control.classification),
      "owner": .optional(control.owner.map(site.organization.title(ofRole:))),
      "approvedBy": .optional(site.interface.listed(apart: approvers)),
      "author": .optional(revision?.record.author),
      "imported": .optional(revision?.record.imported) {
        ["path": .text($0.path), "commit": .text($0.commit), "isMended": .flag($0.isMended)]
      },
      "created": .optional(timeline.created, site.interface.time),
      "revised": .optional(revised, site.interface.time),
      "sha256": .optional(digest?.hex),
      "sealsPath": .optional(digest != nil && digest == seal ? SealsPage.path : nil),
      "citation": .optional(revision.flatMap { revision in digest.map { citation(of: revision, $0) } }),
      "feedback": revision.flatMap(feedback) ?? false,
    ]
  }

  /// How to name a revision so that anyone finds it, and can tell that it is the same.
  private func citation(of revision: Revision, _ digest: Digest) -> String {
    site.interface.text(
      .citation,
      [
        "publisher": site.organization.name, "title": revision.record.title,
        "version": revision.version.description, "date": site.interface.date(revision.record.published),
        "url": site.url(Address.revision(document.id, revision.version)), "sha256": digest.hex,
      ])
  }

  /// Where a reader says whether the page was helpful.
  private func feedback(on revision: Revision) -> TemplateValue? {
    site.settings.feedback.map { feedback in
      let page = site.url(Address.revision(document.id, revision.version))
      let subject = "\(revision.record.title) \(revision.version)"
      return [
        "yes": .text(feedback.address(isHelpful: true, page: page, subject: subject)),
        "no": .text(feedback.address(isHelpful: false, page: page, subject: subject)),
      ]
    }
  }

  var distribution: TemplateValue {
    let roles = document.control.distribution.map(site.organization.title(ofRole:))
    let contact = document.control.owner.flatMap(site.organization.role)?.email
    return [
      "hasRoles": .flag(!roles.isEmpty),
      "roles": .list(roles.map { .text($0) }),
      "reviewEvery": .optional(document.control.reviewCycle.map(site.interface.every)),
      "contact": .optional(contact) { ["text": .text($0), "href": .text("mailto:\($0)")] },
    ]
  }
}
