/// Findings as GitHub Actions workflow commands, which annotate the lines of a pull request.
///
/// Escapes as the runner's toolkit does: `%`, CR and LF in data; also `:` and `,` in properties.
package struct GitHubRenderer: Sendable {
  package init() {}

  package func render(_ finding: Finding) -> String {
    var properties = ["file=\(property(finding.path))"]
    if let range = finding.excerpt?.range {
      properties += ["line=\(range.start.line)", "endLine=\(range.end.line)", "col=\(range.start.column)"]
      if range.start.line == range.end.line { properties.append("endColumn=\(range.end.column)") }
    }
    properties.append("title=\(property(finding.rule.id))")
    let help = finding.help.isEmpty ? "" : "\n\(finding.help)"
    return "::\(command(for: finding.severity)) \(properties.joined(separator: ","))::\(data(finding.message + help))\n"
  }

  private func command(for severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  private func data(_ text: String) -> String {
    text.map { ["%": "%25", "\r": "%0D", "\n": "%0A", "\r\n": "%0D%0A"][$0] ?? String($0) }.joined()
  }

  private func property(_ text: String) -> String {
    data(text).map { [":": "%3A", ",": "%2C"][$0] ?? String($0) }.joined()
  }
}
