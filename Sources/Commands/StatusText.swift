import Diagnostics
import Policies
import Website

/// `codicil status` for people.
enum StatusText {
  /// A line a document: what a team lead reads out in a stand-up.
  static func table(_ outcomes: [DocumentOutcome], _ findings: [Finding], folder: String) -> String {
    var table = Table(header: ["DOCUMENT", "VERSION", "STATUS", "LAST UPDATED", "NEXT REVIEW", "DRAFTS", "FINDINGS"])
    table.rows = outcomes.map { outcome in
      let timeline = outcome.timeline
      let shown = timeline.current ?? timeline.scheduled.first
      let prefix = "\(folder)/documents/\(outcome.document.id)/"
      let found = FindingSummary(findings.filter { $0.path.hasPrefix(prefix) && $0.severity != .note })
      return [
        outcome.document.id, shown?.version.description ?? "-",
        shown.flatMap { timeline.status(of: $0.version)?.rawValue } ?? "not published",
        timeline.lastUpdated?.description ?? "-", nextReview(timeline),
        outcome.document.drafts.isEmpty ? "-" : String(outcome.document.drafts.count),
        found.errors + found.warnings == 0 ? "-" : found.description,
      ]
    }
    return table.text + behind(outcomes) + outdated(outcomes)
  }

  /// The translations of revisions that are no longer current, each with the command that shows what is to be translated.
  private static func behind(_ outcomes: [DocumentOutcome]) -> String {
    let lines = outcomes.flatMap { outcome in
      outcome.timeline.translationsBehind.compactMap { translation in
        outcome.timeline.current.map { current in
          "  \(outcome.document.id) \(translation.language): of \(translation.version) (codicil diff \(outcome.document.id) "
            + "\(translation.version) \(current.version))\n"
        }
      }
    }
    return lines.isEmpty ? "" : "\nTranslations of an earlier version:\n" + lines.joined()
  }

  /// The documents whose current text is behind what it was made of.
  private static func outdated(_ outcomes: [DocumentOutcome]) -> String {
    let behind = outcomes.filter { !$0.outdated.isEmpty }
    guard !behind.isEmpty else { return "" }
    return "\nWorded otherwise now than in the current revision:\n"
      + behind.map { outcome in
        let sources = outcome.outdated.map(\.source)
        return "  \(outcome.document.id): \(enumeration(sources))\n"
      }.joined()
  }

  /// What an auditor asks of one document at a date.
  static func of(_ outcome: DocumentOutcome, on site: Site) -> String {
    let timeline = outcome.timeline
    var lines = ["\(outcome.document.control.title) (\(outcome.document.id)) as of \(timeline.asOf)", ""]
    if let withdrawal = timeline.withdrawal {
      lines.append("Withdrawn on \(withdrawal.date): \(withdrawal.reason)")
    }
    if let current = timeline.current {
      lines.append(
        timeline.withdrawal == nil ? "In force: version \(current.version)" : "Last version: \(current.version)")
      lines += facts(of: current, outcome).map { "  \($0)" }
    } else {
      lines.append("No version is in force.")
    }
    for revision in timeline.scheduled {
      lines += ["", "Scheduled: version \(revision.version), takes effect on \(revision.record.effective)"]
      lines += facts(of: revision, outcome).map { "  \($0)" }
    }
    lines += ["", "Last updated:   \(timeline.lastUpdated?.description ?? "-")"]
    lines.append("In force since: \(timeline.inForceSince?.description ?? "-")")
    lines.append("Last reviewed:  \(timeline.lastReviewed?.description ?? "-")")
    lines.append("Next review:    \(nextReview(timeline))")
    lines += outcome.outdated.map {
      "Outdated:       \($0.source) on line \($0.range.start.line) is worded otherwise now"
    }
    lines += timeline.languages.compactMap(timeline.translation(into:)).map { translation in
      let behind = timeline.isBehind(translation) ? ", which is no longer current" : ""
      return "Translation:    \(translation.language), of \(translation.version)\(behind)"
    }
    if !outcome.document.drafts.isEmpty {
      lines.append("Drafts:         \(outcome.document.drafts.map(\.text.path).joined(separator: ", "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func facts(of revision: Revision, _ outcome: DocumentOutcome) -> [String] {
    let record = revision.record
    var facts = ["nature:    \(record.nature.rawValue) (\(record.change))"]
    facts.append("published: \(record.published), effective: \(record.effective)")
    facts += record.approvals.map { "approved:  \($0.date) by \($0.title)" }
    if let digest = outcome.digests[revision.version] { facts.append("sha256:    \(digest.hex)") }
    facts.append("source:    \(revision.text.path)")
    return facts
  }

  private static func nextReview(_ timeline: Timeline) -> String {
    guard let date = timeline.nextReview else { return "-" }
    switch timeline.reviewState {
    case .overdue: return "\(date) (overdue)"
    case .due: return "\(date) (due)"
    default: return date.description
    }
  }
}
