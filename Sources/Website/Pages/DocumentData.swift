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
    ]
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
