import Diagnostics
import Markdown
import Policies
import Redline

/// What somebody is asked who is to approve a draft, perhaps without ever seeing the content folder.
struct ReviewRequest {
  let title: String
  let page: RedlinePage.Request

  /// Nil for a draft whose record does not say yet how much it changes.
  init?(of draft: Draft, _ text: ComparedText, in document: Document) {
    let tree = text.table.tree
    let bytes = tree.file.bytes
    let start = tree.file.offset(ofLine: draft.text.firstLine)
    guard let consent = Consent(to: draft, of: document, text: bytes[start...]), let nature = draft.nature else {
      return nil
    }
    title = draft.title.isEmpty ? document.control.title : draft.title
    var record = [
      (key: "Title", value: title), (key: "Nature", value: nature.rawValue), (key: "Change", value: draft.change),
      (key: "Takes effect", value: draft.effective?.description ?? "on publication"),
    ]
    if !draft.summary.isEmpty { record.append((key: "Summary", value: draft.summary)) }
    if let author = draft.author { record.append((key: "Author", value: author)) }
    let approved = Set(draft.approvals.filter { $0.text == consent.digest }.map(\.role))
    let option = document.drafts.count > 1 ? " --name \(draft.name.isEmpty ? "draft" : draft.name)" : ""
    let commands = document.control.approvers.filter { !approved.contains($0) }.map {
      "codicil approve \(document.id)\(option) --by \($0) --text \(consent.digest.hex)"
    }
    page = RedlinePage.Request(
      record: record, digest: consent.digest.hex, commands: commands, html: tree.html(.forReaders(title: title)))
  }
}
