package import Diagnostics

extension Rule {
  package static let unreadableBase = Rule(
    "unreadable-base", .warning, .record,
    summary: "part of the earlier content cannot be read",
    explanation: """
      What the content is compared with is damaged itself. What could not be read there may have been altered here, and \
      nobody would know; what could be read was compared.
      """,
    remedy: "Look at the named files of the earlier content and compare them by hand, or check against an older state.")
}

enum UnreadableBase {
  /// - Parameter findings: what loading the base found; said here are only the files.
  static func findings(_ base: Content, _ findings: [Finding]) -> [Finding] {
    let paths = Set(findings.filter { $0.rule.basis == .form && $0.severity == .error }.map(\.path)).sorted()
    guard let first = paths.first else { return [] }
    let others = paths.count == 1 ? "" : " and \(paths.count - 1) more"
    return [
      Finding(
        .unreadableBase, "\(quoted(first))\(others) of the base cannot be read in full",
        help: "run 'codicil check --content \(base.folder)' to see why; the rest was compared", path: base.folder)
    ]
  }
}
