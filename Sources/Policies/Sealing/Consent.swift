/// What somebody who approves a text consents to: the text as readers will see it, and what its record says to them.
///
/// Its digest is what a reviewer sends back and what `codicil approve --text` takes. It is the SHA-256 of these lines in
/// UTF-8, each ended by a line feed, then the text:
///
///     codicil-consent/1
///     document: privacy-policy
///     title: Privacy Policy
///     nature: material
///     change: New purpose
///     effective: 2026-03-01
///     summary: We now …
///
/// `effective` is `on publication` where no date is given. A further line of the summary begins with two blanks. An empty
/// line follows, then the text after its record: references written out, CRLF as LF. An issued revision has the same
/// digest as the draft that was approved.
package struct Consent: Hashable, Sendable {
  package let digest: Digest

  /// - Parameter text: the bytes after the front matter.
  package init(
    document: String, title: String, nature: Nature, change: String, effective: CivilDate?, summary: String,
    text: some Collection<UInt8>
  ) {
    let head = """
      codicil-consent/1
      document: \(document)
      title: \(title)
      nature: \(nature.rawValue)
      change: \(change)
      effective: \(effective?.description ?? "on publication")
      summary: \(summary.replacing("\n", with: "\n  "))


      """
    digest = Digest(ofText: Array(head.utf8) + text)
  }

  /// Of an issued revision.
  package init(to revision: Revision, of document: String, text: some Collection<UInt8>) {
    let record = revision.record
    self.init(
      document: document, title: record.title, nature: record.nature, change: record.change,
      effective: revision.places.has("effective") ? record.effective : nil, summary: record.summary, text: text)
  }

  /// Of a draft with its text written out; nil where its nature is not known yet.
  package init?(to draft: Draft, of document: Document, text: some Collection<UInt8>) {
    guard let nature = draft.nature else { return nil }
    self.init(
      document: document.id, title: draft.title.isEmpty ? document.control.title : draft.title, nature: nature,
      change: draft.change, effective: draft.effective, summary: draft.summary, text: text)
  }
}
