import Diagnostics

extension Rules {
  /// What is wrong with files, names and keys, before anything they say is looked at.
  static let shape: [Rule] = [
    .controlCharacter, .documentWithoutRevisions, .draftWithVersion, .duplicateKey, .duplicateTranslation,
    .duplicateVersion, .emptyValue, .fileTooLarge, .fixedSeverity, .frontMatterMissing, .frontMatterNotClosed,
    .invalidDate, .languageNotFileName, .lineBreak, .linkLeadsOut, .malformedAddress, .malformedDuration, .malformedID,
    .malformedLanguage, .malformedVersion, .missingApprovers, .missingFile, .missingKey, .missingOwner,
    .mixedVersionSchemes, .notUTF8, .translationMisnumbered, .translationWithoutRevision, .unknownFile, .unknownKey,
    .unknownKind, .unknownNature, .unknownRole, .unknownRule, .unknownValue, .unquotedVersion, .unreadableFile,
    .unsupportedYAML, .unusedAnchor, .versionNotFileName, .wrongType, .yamlSyntax,
  ]
}
