package import Diagnostics

/// What compiling came to.
package struct Compilation: Sendable {
  /// By document's id.
  package let outcomes: [DocumentOutcome]
  package var found: FindingTally

  package var findings: [Finding] { found.findings }
}
