import Diagnostics

extension Rules {
  /// What revisions.lock says against the files that it seals, and against itself.
  static let seals: [Rule] = [
    .duplicateSeal, .malformedSeal, .mergeConflict, .sealWithoutRevision, .sealedFileChanged, .sealedFileMissing,
    .unknownSealsFormat, .unsealedContent, .unsealedFile, .unsortedSeal,
  ]
}
