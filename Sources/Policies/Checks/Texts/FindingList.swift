import Diagnostics

/// The findings of one text: notes where it is issued, and of one rule no more than anyone would read.
struct FindingList {
  /// How many findings of one rule are listed.
  static let limit = 100

  private let text: TextContext
  private var listed: [Finding] = []
  private var counts: [Rule: Int] = [:]

  init(of text: TextContext) {
    self.text = text
  }

  mutating func add(_ finding: Finding?) {
    guard let finding else { return }
    counts[finding.rule, default: 0] += 1
    if counts[finding.rule, default: 0] <= Self.limit { listed.append(finding) }
  }

  mutating func add(_ findings: some Sequence<Finding>) {
    for finding in findings { add(finding) }
  }

  /// Whether what is added now is only counted.
  func isFull(of rule: Rule) -> Bool { counts[rule, default: 0] >= Self.limit }

  var all: [Finding] {
    let rest = counts.filter { $0.value > Self.limit }.map { rule, count in
      Finding(
        rule, "\(count - Self.limit) more places in this text are not listed", help: "mend the first \(Self.limit)",
        path: text.file.path)
    }
    let all = listed + rest
    return text.isIssued ? all.map { $0.inIssuedRevision() } : all
  }
}
