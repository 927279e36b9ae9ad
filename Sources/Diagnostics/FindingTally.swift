/// Findings as they come in. Notes on issued revisions may be counted only, since nobody can mend what they are about, few
/// ask for them, and a long history has many thousands.
package struct FindingTally: Sendable {
  package private(set) var findings: [Finding] = []
  /// How many notes were let go, by their rules' ids.
  package var counts: [String: Int] = [:]
  private let keepsNotes: Bool

  package init(_ findings: [Finding] = [], keepsNotes: Bool = true) {
    self.keepsNotes = keepsNotes
    add(findings)
  }

  /// - Parameter more: all that was found in one place, so that what was found twice counts once.
  package mutating func add(_ more: [Finding]) {
    guard !keepsNotes, more.contains(where: \.isBeyondMending) else {
      findings += more
      return
    }
    findings += more.lazy.filter { !$0.isBeyondMending }
    for note in Set(more.lazy.filter(\.isBeyondMending)) { counts[note.rule.id, default: 0] += 1 }
  }

  package mutating func add(_ other: FindingTally) {
    findings += other.findings
    counts.merge(other.counts, uniquingKeysWith: +)
  }
}
