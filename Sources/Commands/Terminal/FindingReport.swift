import Diagnostics
import Glibc

/// Shows findings in the format asked for, and says whether the command failed.
struct FindingReport {
  let findings: [Finding]
  /// Of the notes that were counted only.
  private let noteCount: Int
  let options: FindingOptions

  /// Sorted, each once.
  init(_ found: FindingTally, _ options: FindingOptions) {
    findings = Set(found.findings).sorted()
    noteCount = found.counts.values.reduce(0, +)
    self.options = options
  }

  var summary: FindingSummary { FindingSummary(findings, notes: noteCount) }
  var fails: Bool { summary.fails(isStrict: options.strict) }

  /// As data, to standard output, for a command whose result the findings are.
  func print() throws {
    switch options.format {
    case .text: Output.print(text(usesColor: Output.usesColor(STDOUT_FILENO)))
    case .json: Output.print(try JSONRenderer().render(shown))
    case .github: Output.print(shown.map(GitHubRenderer().render).joined())
    }
  }

  /// To standard error, for a command that does something else.
  func say() throws {
    switch options.format {
    case .text where !shown.isEmpty: Output.say(text(usesColor: Output.usesColor(STDERR_FILENO)))
    case .text: break
    case .json, .github: try print()
    }
  }

  private var shown: [Finding] { options.notes ? findings : findings.filter { $0.severity != .note } }

  private func text(usesColor: Bool) -> String {
    let renderer = TextRenderer(usesColor: usesColor)
    return shown.map { renderer.render($0) + "\n" }.joined()
  }
}
