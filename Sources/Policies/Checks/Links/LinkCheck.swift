package import Diagnostics
import Markdown

/// Looks up, once every text was read, the headings that links and moved anchors lead to.
package struct LinkCheck: Sendable {
  private let addresses: SiteAddresses
  private let summaries: [String: LinkSummary]

  package init(addresses: SiteAddresses, summaries: [LinkSummary]) {
    self.addresses = addresses
    self.summaries = Dictionary(summaries.map { ($0.document, $0) }) { first, _ in first }
  }

  /// - Parameter documents: of which the links and the moved anchors are looked up.
  package func findings(of documents: [Document]) -> [Finding] {
    documents.flatMap { linkFindings(of: $0) + anchorFindings(of: $0) }
  }

  /// Of the addresses that every page has from the site's settings.
  package func findings(of settings: SiteSettings) -> [Finding] {
    settings.links.compactMap { keyPath, url in
      guard let fault = fault(of: url) else { return nil }
      return settings.places.finding(.brokenLink, BrokenLink.message(url, fault.reason), help: fault.help, at: keyPath)
    }
  }

  private func linkFindings(of document: Document) -> [Finding] {
    guard let summary = summaries[document.id] else { return [] }
    var faults: [Int32: Fault?] = [:]
    var counts: [String: Int] = [:]
    var findings: [Finding] = []
    for link in summary.links where counts[link.path, default: 0] < FindingList.limit {
      let reference = summary.references[Int(link.reference)]
      let fault = faults[link.reference] ?? fault(of: reference)
      faults[link.reference] = .some(fault)
      guard let fault else { continue }
      counts[link.path, default: 0] += 1
      let finding = Finding(
        .brokenLink, BrokenLink.message(link.destination, fault.reason), help: fault.help, path: link.path,
        excerpt: link.excerpt)
      findings.append(link.isIssued ? finding.inIssuedRevision() : finding)
    }
    let full = counts.filter { $0.value == FindingList.limit }.keys
    return findings + full.map { FindingList.end(of: .brokenLink, in: $0) }
  }

  private func anchorFindings(of document: Document) -> [Finding] {
    document.control.anchors.compactMap { anchor in
      guard let fault = fault(of: anchor, in: document) else { return nil }
      return BrokenAnchor.finding(anchor, in: document, reason: fault.reason, help: fault.help)
    }
  }
}

extension LinkCheck {
  private struct Fault {
    var reason: String
    var help: String
  }

  /// - Parameter url: a path of this site, or a URL.
  private func fault(of url: String) -> Fault? {
    guard url.hasPrefix("/"), URLScheme.isRelative(Array(url.utf8)[...]) else { return nil }
    switch addresses.target(of: SiteLink(Array(url.utf8)), in: "", suggests: true) {
    case .found: return nil
    case .heading(let reference): return fault(of: reference)
    case .missing(let reason, let help): return Fault(reason: reason, help: help)
    }
  }

  private func fault(of anchor: MovedAnchor, in document: Document) -> Fault? {
    let url = Array(anchor.target.utf8)
    guard URLScheme.isRelative(url[...]) else { return nil }
    let link = SiteLink(url)
    guard link.path.hasPrefix("/") else {
      return Fault(reason: "its target does not start with '/'", help: "write '/ID/#heading'")
    }
    switch addresses.target(of: link, in: document.id, suggests: true) {
    case .found: return nil
    case .heading(HeadingReference(document: document.id, version: nil, anchor: anchor.id)):
      let isHeading = summaries[document.id]?.isHeading(anchor.id) ?? true
      return isHeading ? nil : Fault(reason: "it leads to itself", help: "write where the section is now")
    case .heading(let reference): return fault(of: reference)
    case .missing(let reason, let help): return Fault(reason: reason, help: help)
    }
  }

  private func fault(of reference: HeadingReference) -> Fault? {
    // A text that was not read has a finding of its own.
    guard let summary = summaries[reference.document] else { return nil }
    let id = reference.document
    guard let version = reference.version else {
      if summary.identifiers.contains(reference.anchor) || !summary.areIdentifiersKnown { return nil }
      return fault(
        of: reference, "document '\(id)' has no heading with the id", "/\(id)/", summary.identifiers.sorted())
    }
    guard let identifiers = summary.identifiers(of: version), !identifiers.contains(reference.anchor) else {
      return nil
    }
    return fault(
      of: reference, "revision '\(version)' of '\(id)' has no heading with the id", "/\(id)/\(version)/", identifiers)
  }

  private func fault(
    of reference: HeadingReference, _ reason: String, _ page: String, _ identifiers: [String]
  ) -> Fault {
    let meant = Spelling.nearest(to: reference.anchor, among: identifiers.prefix(500))
    return Fault(
      reason: "\(reason) \(quoted(reference.anchor))",
      help: meant.map { "did you mean \(quoted("\(page)#\($0)"))?" }
        ?? "link to a heading that is there, or to \(quoted(page))")
  }
}
