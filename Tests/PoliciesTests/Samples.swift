import Diagnostics
import Policies
import Testing

// Model values as a test writes them: `Revision.sample("2.2", published: "2019-01-03")`.
//
// The file behind a value has one line a key path, `approvals.0.date: 2019-01-03`, so that a finding's line names its
// place.

extension String {
  /// A date, version or duration that the test wrote itself.
  var date: CivilDate { parsed(by: CivilDate.init) }
  var version: Version { parsed(by: Version.init) }
  var period: Period { parsed(by: Period.init) }

  private func parsed<Value>(by parse: (String) -> Value?) -> Value {
    guard let value = parse(self) else { preconditionFailure("'\(self)' is not a \(Value.self)") }
    return value
  }
}

extension Places {
  static func sample(_ path: String, _ entries: [(key: String, value: String)], unread: Set<String> = []) -> Places {
    let lines = entries.map { "\($0.key): \($0.value)" }
    let ranges = zip(1..., zip(entries, lines)).map { number, entry in
      let start = SourcePosition(line: number, column: entry.0.key.count + 3)
      return (entry.0.key, SourceRange(start, SourcePosition(line: number, column: entry.1.count + 1)))
    }
    let file = SourceFile(path: path, bytes: Array(lines.joined(separator: "\n").utf8))
    return Places(file: file, ranges: Dictionary(ranges) { first, _ in first }, unread: unread)
  }
}

extension Approval {
  static func sample(_ role: String, _ date: String, title: String? = nil) -> Approval {
    Approval(role: role, title: title ?? "Title of \(role)", date: date.date)
  }
}

extension Revision {
  /// Approved by the security officer on the day of publication, or published on the day of the last approval.
  static func sample(
    _ version: String, published: String? = nil, effective: String? = nil, nature: Nature = .substantive,
    summary: String = "", author: String? = "Author", approvals: [Approval]? = nil, isReview: Bool? = nil,
    unread: Set<String> = []
  ) -> Revision {
    let approvals = approvals ?? published.map { [.sample("ciso", $0)] } ?? []
    guard let shown = published?.date ?? approvals.map(\.date).max() else {
      preconditionFailure("'\(version)' has neither a publication nor approvals")
    }
    let record = Record(
      title: "Privacy Policy", nature: nature, change: "Change in \(version)", summary: summary, author: author,
      approvals: approvals, published: shown, effective: effective?.date, isReview: isReview)
    var entries = [
      ("version", "\"\(version)\""), ("title", record.title), ("nature", nature.rawValue), ("change", record.change),
    ]
    if let author { entries.append(("author", author)) }
    entries += approvals.entries
    if let published { entries.append(("published", published)) }
    if let effective { entries.append(("effective", effective)) }
    let path = "Content/documents/privacy-policy/\(version).md"
    return Revision(
      version: version.version, record: record, text: TextFile(path: path, firstLine: entries.count + 3),
      places: .sample(path, entries, unread: unread))
  }
}

extension Draft {
  static func sample(
    nature: Nature? = .substantive, change: String = "Change", summary: String = "", author: String? = "Author",
    approvals: [Approval] = [], unread: Set<String> = []
  ) -> Draft {
    var entries = [("title", "Privacy Policy")]
    if let nature { entries.append(("nature", nature.rawValue)) }
    if let author { entries.append(("author", author)) }
    entries += approvals.entries
    let path = "Content/documents/privacy-policy/draft.md"
    return Draft(
      name: "", title: "Privacy Policy", nature: nature, change: change, summary: summary, author: author,
      approvals: approvals, text: TextFile(path: path, firstLine: entries.count + 3),
      places: .sample(path, entries, unread: unread))
  }
}

extension Translation {
  /// Approved by the data protection officer on a day; nil: not yet.
  static func sample(
    _ version: String, _ language: String = "fr", correction: Int = 1, approved: String? = "2019-02-01"
  ) -> Translation {
    let approvals = approved.map { [Approval.sample("dpo", $0)] } ?? []
    let name = "\(version).\(language)\(correction == 1 ? "" : ".\(correction)")"
    let path = "Content/documents/privacy-policy/\(name).md"
    let entries =
      [("version", "\"\(version)\""), ("language", language), ("title", "Confidentialité")] + approvals.entries
    return Translation(
      version: version.version, language: language, correction: correction,
      record: TranslationRecord(title: "Confidentialité", approvals: approvals),
      text: TextFile(path: path, firstLine: entries.count + 3), places: .sample(path, entries))
  }
}

extension [Approval] {
  fileprivate var entries: [(String, String)] {
    guard !isEmpty else { return [] }
    return [("approvals", "")]
      + enumerated().flatMap { index, approval in
        [
          ("approvals.\(index).role", approval.role), ("approvals.\(index).date", approval.date.description),
        ]
      }
  }
}

extension Document {
  static func sample(
    _ id: String = "privacy-policy", revisions: [Revision] = [], drafts: [Draft] = [], owner: String? = "ciso",
    approvers: [String] = ["ciso"], reviewCycle: String? = nil, notice: [Nature: String] = [:],
    aliases: [String] = [], history: [HistoryRow] = [], reviews: [Review] = [], cancelled: [Event] = [],
    withdrawn: Withdrawal? = nil, removed: [Event] = [], translations: [Translation] = [], unread: Set<String> = []
  ) -> Document {
    var entries = [("title", "Privacy Policy"), ("kind", "policy"), ("approvers", approvers.joined(separator: ", "))]
    if let reviewCycle { entries += [("review", ""), ("review.every", reviewCycle)] }
    for (nature, period) in notice { entries.append(("notice.\(nature)", period)) }
    entries += aliases.enumerated().map { ("aliases.\($0)", $1) }
    for (index, row) in history.enumerated() {
      entries.append(("history.\(index)", row.change))
      if let version = row.version { entries.append(("history.\(index).version", version.description)) }
      if let nature = row.nature { entries.append(("history.\(index).nature", nature.rawValue)) }
      entries.append(("history.\(index).approved", row.approved.description))
      entries.append(("history.\(index).change", row.change))
    }
    entries += reviews.enumerated().map { ("reviews.\($0).date", $1.date.description) }
    for (key, events) in [("cancelled", cancelled), ("removed", removed)] {
      for (index, event) in events.enumerated() {
        entries.append(("\(key).\(index).version", event.version.description))
        entries.append(("\(key).\(index).date", event.date.description))
      }
    }
    if let withdrawn {
      entries += [("withdrawn", ""), ("withdrawn.date", withdrawn.date.description)]
      if let successor = withdrawn.successor { entries.append(("withdrawn.successor", successor)) }
    }
    let control = Control(
      title: "Privacy Policy", kind: .policy, owner: owner, approvers: approvers, reviewCycle: reviewCycle?.period,
      notice: notice.mapValues(\.period), aliases: aliases, history: history, reviews: reviews, cancelled: cancelled,
      withdrawn: withdrawn, removed: removed,
      places: .sample("Content/documents/\(id)/document.yml", entries, unread: unread))
    let sorted = revisions.sorted { $0.version < $1.version }
    return Document(id: id, control: control, revisions: sorted, drafts: drafts, translations: translations)
  }
}
