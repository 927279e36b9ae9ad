package import Diagnostics

/// A passage that several texts share: `fragments/NAME.md`.
package struct Fragment: Sendable {
  /// The file's name without `.md`.
  package var name: String
  package var file: SourceFile
  /// False where the file cannot be read, which has its finding; there are no bytes then.
  package var isRead: Bool

  package init(name: String, file: SourceFile, isRead: Bool = true) {
    self.name = name
    self.file = file
    self.isRead = isRead
  }
}
