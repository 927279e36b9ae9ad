/// How much a finding weighs: an error stops a build, a warning does not unless `--strict` is given, a note never does.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case note, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
