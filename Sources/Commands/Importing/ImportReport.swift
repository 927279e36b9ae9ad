import Diagnostics
import FoundationEssentials
import Importing
import Policies

/// What `codicil import` says at its end: everything that a person has to look at, and every text left out.
struct ImportReport {
  let summary: ImportSummary
  /// In the documents that were imported.
  let findings: [Finding]
  let command: Import

  var text: String {
    ([headline] + [undated, dates, legends, dialects, rules, leftOut, advice].filter { !$0.isEmpty }.map { "\n" + $0 })
      .joined()
  }

  private var isDone: Bool { command.plan == nil && !command.dryRun }

  private var headline: String {
    guard summary.revisions > 0 else {
      let unchanged = summary.unchanged > 0 ? " (\(Self.count(summary.unchanged, "text")) changed no word)" : ""
      return "Nothing new to import\(unchanged).\n"
    }
    let added = summary.documents.count { !$0.isNew }
    var text = isDone ? "Imported " : "Would import "
    text += "\(Self.count(summary.documents.count, "document")) with \(Self.count(summary.revisions, "revision"))"
    text += " into \(command.content)"
    if added > 0 { text += " (\(Self.count(added, "document")) of them there already)" }
    text += "; \(Self.count(summary.renames, "rename")) followed"
    let withdrawn = summary.plan.documents.count { $0.withdrawn != nil }
    if withdrawn > 0 { text += ", \(Self.count(withdrawn, "deleted document")) withdrawn" }
    if summary.unchanged > 0 {
      text += "; \(Self.count(summary.unchanged, "commit")) changed nothing but what stands above a text"
    }
    text += ".\n"
    if let plan = command.plan { text += "The plan is in \(plan). Edit it, then give it to --apply.\n" }
    return text
  }

  private var undated: String {
    guard !summary.undated.isEmpty else { return "" }
    let lines = summary.undated.map { "  \($0.prefix(8))\n" }
    return "Commits without a date that can be read, taken for the day of the one before (\(lines.count)):\n"
      + lines.joined()
  }

  private var dates: String {
    list(
      "Dates above the texts that are not the commits'",
      others: "--verbose lists them",
      summary.dates.map {
        ($0.path, "\(command.content)/\($0.path): '\($0.key)' says \($0.typed), the commit \($0.published)")
      })
  }

  private var legends: String {
    list(
      "Dates in the texts that are not the record's",
      others: "'codicil check --notes' lists them",
      findings.filter { $0.rule.id == "contradicting-legend" }.map {
        ($0.path, "\($0.path):\($0.position?.line ?? 1): \($0.message)")
      })
  }

  /// A title and lines about files; of many lines one a document, and of many documents a few, unless all are asked for.
  private func list(_ title: String, others: String, _ lines: [(path: String, text: String)]) -> String {
    guard !lines.isEmpty else { return "" }
    var shown = lines
    if !command.verbose, lines.count > Self.few + 1 {
      var documents: Set<Substring> = []
      shown = lines.filter { documents.insert($0.path[..<($0.path.lastIndex(of: "/") ?? $0.path.endIndex)]).inserted }
      shown = Array(shown.prefix(Self.few))
    }
    let rest = lines.count - shown.count
    let more = rest > 0 ? "  and \(rest) more; \(others)\n" : ""
    return "\(title) (\(lines.count)):\n" + shown.map { "  \($0.text)\n" }.joined() + more
  }

  private static let few = 3

  private var dialects: String {
    let lines = summary.documents.flatMap { document in
      document.dialects.sorted { $0.key < $1.key }.map { dialect, use in
        "  \(command.content)/\(use.path):\(use.line): \(dialect.rawValue), in \(use.revisions) of "
          + "\(Self.count(document.revisions.count, "revision"))\n"
      }
    }
    guard !lines.isEmpty else { return "" }
    let help = command.mend ? "" : " --mend repairs anchors and attribute lines."
    return "What CommonMark does not render as it was meant, by document and last place.\(help)\n\(lines.joined())"
  }

  private var rules: String {
    let groups = Dictionary(grouping: findings) { "\($0.rule.id) \($0.severity.rawValue)" }
    guard !groups.isEmpty else { return "" }
    let lines = groups.sorted { $0.key < $1.key }.compactMap { key, found in
      found.first.map { "  \($0.rule.id): \(Self.count(found.count, $0.severity.rawValue))\n" }
    }
    return "Findings by rule ('codicil check --notes' lists them):\n\(lines.joined())"
  }

  private var leftOut: String {
    guard !summary.leftOut.isEmpty else { return "" }
    let groups = Dictionary(grouping: summary.leftOut, by: \.reason).sorted { $0.key < $1.key }
    let texts = groups.map { reason, texts in
      "  \(reason) (\(texts.count)):\n"
        + Dictionary(grouping: texts, by: \.path).sorted { $0.key < $1.key }.map { path, texts in
          "    \(path) in \(texts.map { String($0.commit.prefix(8)) }.joined(separator: ", "))\n"
        }.joined()
    }
    return "Texts left out (\(summary.leftOut.count)):\n\(texts.joined())"
  }

  private var advice: String {
    summary.advice.isEmpty ? "" : "To do by hand:\n" + summary.advice.map { "  \($0.description)\n" }.joined()
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
