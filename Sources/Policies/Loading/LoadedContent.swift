package import Diagnostics

/// What reading a content folder gave, from which the next reading may take documents over.
package struct LoadedContent: Sendable {
  package let content: Content
  /// Sorted.
  package let findings: [Finding]
  /// By id.
  package let documents: [String: LoadedDocument]
}

/// A document as it was read, and what was found in its folder.
package struct LoadedDocument: Sendable {
  package let document: Document
  let findings: [Finding]
  /// Whether the folder holds a link, or something that was refused: what it says may then change although no file of
  /// the folder does.
  package let dependsOnOthers: Bool
}
