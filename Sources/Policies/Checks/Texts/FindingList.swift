import Diagnostics

/// The findings of one text: notes where it is issued, and of one rule no more than anyone would read.
struct FindingList {
  /// How many findings of one rule are listed. Then the text is not searched for more, since each costs time.
  static let limit = 100

  private let text: TextContext
  private var findings: [Finding] = []
  private var counts: [Rule: Int] = [:]

  init(of text: TextContext) {
    self.text = text
  }

  func isFull(of rule: Rule) -> Bool { !counts.isEmpty && counts[rule, default: 0] >= Self.limit }

  mutating func add(_ finding: Finding?) {
    guard let finding, !isFull(of: finding.rule) else { return }
    counts[finding.rule, default: 0] += 1
    findings.append(finding)
  }

  mutating func add(_ findings: some Sequence<Finding>) {
    for finding in findings { add(finding) }
  }

  /// Looks for a finding of a rule, unless enough are listed.
  mutating func look(for rule: Rule, _ find: () -> Finding?) {
    if !isFull(of: rule) { add(find()) }
  }

  var all: [Finding] {
    let all = findings + counts.keys.filter(isFull).map { Self.end(of: $0, in: text.file.path) }
    return text.isIssued ? all.map { $0.inIssuedRevision() } : all
  }

  /// Says that a rule's findings in a file are not all.
  static func end(of rule: Rule, in path: String) -> Finding {
    Finding(
      rule, "after \(limit) findings of this rule the text was not searched for more",
      help: "mend these first, then check again", path: path)
  }
}
