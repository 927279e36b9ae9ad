import Diagnostics

extension Rules {
  /// What is wrong with texts, and with the links between them.
  static let texts: [Rule] = [
    .brokenAnchor, .brokenLink, .contradictingLegend, .duplicateHeadingID, .duplicateQuestion, .emptyText,
    .foreignImage, .headingWithoutText, .imageWithoutAlternative, .linkWithoutTarget, .linkWithoutText, .lostSection,
    .questionWithoutAnswer, .rawHTML,
    .refusedText, .skippedLevel, .tableWithoutHeader, .typedLegend, .undefinedReference, .unsafeURL,
  ]
}
