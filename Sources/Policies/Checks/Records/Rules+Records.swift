import Diagnostics

extension Rules {
  /// What records say against each other, against their document's control, and against the date.
  static let records: [Rule] = RecordChecks.inDocuments.map { $0.rule } + RecordChecks.acrossDocuments.map { $0.rule }
}
