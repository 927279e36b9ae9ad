import Diagnostics
import FoundationEssentials
import Importing
import Policies

extension ImportReport {
  /// The same as data: `codicil-import-report/1`.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(Report(self)), as: UTF8.self) + "\n"
    }
  }

  private struct Report: Encodable {
    let format = "codicil-import-report/1"
    let documents: [Document]
    let renames: Int
    let unchanged: Int
    let undated: [String]
    let dates: [Disagreement]
    let findings: [String: Int]
    let leftOut: [Text]
    let advice: [String]

    init(_ report: ImportReport) {
      let summary = report.summary
      documents = summary.documents.map(Document.init)
      renames = summary.renames
      unchanged = summary.unchanged
      undated = summary.undated
      dates =
        summary.dates.map {
          Disagreement(path: $0.path, typed: "\($0.key): \($0.typed)", record: $0.published.description)
        }
        + report.findings.filter { $0.rule.id == "contradicting-legend" }.map {
          Disagreement(path: $0.path, typed: $0.excerpt?.line ?? "", record: $0.message)
        }
      findings = Dictionary(grouping: report.findings, by: \.rule.id).mapValues(\.count)
      leftOut = summary.leftOut.map { Text(path: $0.path, commit: $0.commit, reason: $0.reason) }
      advice = summary.advice.map(\.description)
    }
  }

  private struct Document: Encodable {
    let id: String
    let title: String
    let isNew: Bool
    let revisions: [String]
    let renames: Int
    let dialects: [String: Int]

    init(_ document: ImportSummary.Document) {
      (id, title, isNew) = (document.id, document.title, document.isNew)
      (revisions, renames) = (document.revisions, document.renames)
      dialects = Dictionary(uniqueKeysWithValues: document.dialects.map { ($0.key.rawValue, $0.value.revisions) })
    }
  }

  private struct Disagreement: Encodable {
    let path: String
    let typed: String
    let record: String
  }

  private struct Text: Encodable {
    let path: String
    let commit: String
    let reason: String
  }
}
