import Diagnostics

extension Rules {
  /// What stood in an earlier state of the content, against what stands now.
  static let base: [Rule] = [
    .alteredCancellation, .alteredHistory, .alteredRemoval, .alteredReview, .alteredRevision, .alteredSeal,
    .alteredWithdrawal, .lostDocument, .unreadableBase,
  ]
}
