import Diagnostics

extension Rules {
  /// What is wrong with shared passages, registers and values, and with what drafts take from them.
  static let reuse: [Rule] = [
    .circularFragment, .duplicateRow, .malformedReference, .misplacedExpansion, .misplacedReference, .neverUsed,
    .outdatedWording, .oversizedExpansion, .unclosedFragment, .unknownReference,
  ]
}
