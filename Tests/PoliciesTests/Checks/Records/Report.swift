import Diagnostics
import Policies

/// What all checks of records say of one document, a line a finding in the order in which they are shown:
/// `error[rule] 2.2.md, effective: 2019-01-15 | message | related, published: 2019-02-01`.
func report(
  _ document: Document, today: String = "2019-12-31", isAsOfGiven: Bool = false, language: String = "en"
) -> [String] {
  let timeline = Timeline(of: document, asOf: today.date)
  let context = RecordContext(timeline: timeline, isAsOfGiven: isAsOfGiven, language: language)
  return lines(for: RecordChecks.findings(in: document, context), in: [document])
}

/// What the checks across documents say.
func report(across documents: [Document]) -> [String] {
  let organization = Organization(name: "Example", places: .sample("Content/organization.yml", []))
  let content = Content(folder: "Content", organization: organization, documents: documents)
  return lines(for: RecordChecks.findings(across: content), in: documents)
}

private func lines(for findings: [Finding], in documents: [Document]) -> [String] {
  let places = documents.flatMap { document in
    [document.control.places] + document.revisions.map(\.places) + document.drafts.map(\.places)
      + document.translations.map(\.places)
  }
  func place(_ path: String, _ position: SourcePosition?) -> String {
    let name = path.split(separator: "/").suffix(documents.count > 1 ? 2 : 1).joined(separator: "/")
    guard let position, let file = places.first(where: { $0.file.path == path })?.file else { return name }
    return "\(name), \(file.line(position.line))"
  }
  return findings.sorted().map { finding in
    let related = finding.related.map { " | \($0.message) (\(place($0.path, $0.position)))" }
    return "\(finding.severity)[\(finding.rule.id)] \(place(finding.path, finding.position)) | \(finding.message)"
      + related.joined()
  }
}
