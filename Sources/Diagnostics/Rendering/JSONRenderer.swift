import FoundationEssentials

/// Findings as data for other programs: one object with a format version, counts and the list.
package struct JSONRenderer: Sendable {
  package init() {}

  package func render(_ findings: [Finding]) throws -> String {
    let summary = FindingSummary(findings)
    let report = Report(
      format: "codicil-findings/1", errors: summary.errors, warnings: summary.warnings, notes: summary.notes,
      findings: findings.map(Item.init))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  private struct Report: Encodable {
    var format: String
    var errors: Int
    var warnings: Int
    var notes: Int
    var findings: [Item]
  }

  private struct Item: Encodable {
    var rule: String
    var severity: String
    var message: String
    var help: String
    var path: String
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var related: [Related]

    init(_ finding: Finding) {
      rule = finding.rule.id
      severity = finding.severity.rawValue
      message = finding.message
      help = finding.help
      path = finding.path
      line = finding.excerpt?.range.start.line
      column = finding.excerpt?.range.start.column
      endLine = finding.excerpt?.range.end.line
      endColumn = finding.excerpt?.range.end.column
      related = finding.related.map {
        Related(message: $0.message, path: $0.path, line: $0.position?.line, column: $0.position?.column)
      }
    }
  }

  private struct Related: Encodable {
    var message: String
    var path: String
    var line: Int?
    var column: Int?
  }
}
