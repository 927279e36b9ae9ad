package import Diagnostics

/// The severities that `site.yml` gives to rules in the place of their own.
package struct Severities: Sendable {
  package enum Level: Hashable, Sendable {
    case severity(Severity)
    /// Not reported at all.
    case off(reason: String)
  }

  /// By the rule's id.
  package var levels: [String: Level]

  package init(_ levels: [String: Level] = [:]) {
    self.levels = levels
  }

  /// What was found, with the site's severities, without what was found by rules that are off.
  package func applied(to tally: FindingTally) -> FindingTally {
    var applied = FindingTally(applied(to: tally.findings))
    applied.counts = tally.counts.filter { rule, _ in
      if case .off = levels[rule] { false } else { true }
    }
    return applied
  }

  /// The findings with the site's severities, without those of rules that are off. What cannot be read, or is not
  /// as it was sealed, stays an error, and what stands in an issued revision stays a note.
  package func applied(to findings: [Finding]) -> [Finding] {
    guard !levels.isEmpty else { return findings }
    return findings.compactMap { finding in
      guard !finding.rule.isFixed, let level = levels[finding.rule.id] else { return finding }
      guard case .severity(let severity) = level else { return nil }
      var copy = finding
      copy.severity = finding.isBeyondMending ? .note : severity
      return copy
    }
  }
}
