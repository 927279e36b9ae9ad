import Diagnostics

extension Rules {
  /// What a record says of a change, against the change.
  static let redlines: [Rule] = [.overstatedNature, .substanceInEditorial, .unchangedRevision]
}
