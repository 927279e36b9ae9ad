/// How many findings of each severity there are, and what that means for a command.
package struct FindingSummary: Hashable, Sendable {
  package var errors = 0
  package var warnings = 0
  /// Warnings about what is due at a date, which `--strict` does not count.
  package var calendarWarnings = 0
  package var notes = 0

  /// - Parameter more: notes that were counted only.
  package init(_ findings: some Sequence<Finding>, notes more: Int = 0) {
    notes = more
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning:
        warnings += 1
        if finding.rule.basis == .calendar { calendarWarnings += 1 }
      case .note: notes += 1
      }
    }
  }

  /// Whether a command that met these findings fails: on errors and, if `isStrict`, on warnings that are not about dates.
  package func fails(isStrict: Bool) -> Bool {
    errors > 0 || (isStrict && warnings > calendarWarnings)
  }

  /// "2 errors, 1 warning and 5 notes", or "no findings".
  package var description: String {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    guard let last = parts.last else { return "no findings" }
    return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
